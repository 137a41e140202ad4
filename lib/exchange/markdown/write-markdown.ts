import type { Collection } from '../../domain/collection.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { isoDay } from '../../domain/iso-day.ts';
import type { Note } from '../../domain/note.ts';
import type { ShelfQuestion } from '../../domain/shelf.ts';
import type { CslName } from '../citations/csl-item.ts';
import { readByline } from '../citations/read-byline.ts';
import {
  escapeMarkdown,
  escapeMarkdownLine,
  markdownTarget,
  obsidianTag,
  yamlString,
} from './escape-markdown.ts';

/** The words between the reader's, in the reader's language. */
export interface MarkdownWords {
  readonly notes: string;
  readonly questions: string;
  readonly onArticle: string;
  readonly evidence: string;
  readonly statusOf: (status: NonNullable<Note['flag']>['status']) => string;
  readonly meaningOf: (colour: Note['colour']) => string;
}

export interface MarkdownOptions {
  readonly words: MarkdownWords;
  /** Those the article may be in, by their names. */
  readonly collections: readonly Collection[];
  /** The address at which browsers scroll to the note's passage; the article's own where there is none. */
  readonly linkTo: (note: Note) => string;
}

/** A dossier as one Markdown file, with front matter as Obsidian shows it. */
export function writeMarkdown(dossier: Dossier, options: MarkdownOptions): string {
  const { article, notes, questions } = dossier;
  const { words } = options;
  const loose = questions.filter(({ noteId, isDismissed }) => noteId === null && !isDismissed);
  return [
    frontMatter(dossier, options),
    `# ${escapeMarkdownLine(article.title || article.address)}`,
    article.note === '' ? '' : `## ${words.onArticle}\n\n${escapeMarkdown(article.note)}`,
    section(
      words.notes,
      inReadingOrder(notes).map((note) => noteItem(note, questions, options)),
    ),
    section(words.questions, loose.map(questionItem)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Properties as the Obsidian Web Clipper calls them: lists of writers and tags, days alone. */
function frontMatter({ article, notes }: Dossier, { collections }: MarkdownOptions): string {
  const tags = [...article.tags, ...notes.flatMap((note) => note.tags)].map(obsidianTag);
  const inCollections = collections.filter(({ id }) => article.collections.includes(id));
  return [
    '---',
    ...property('title', article.title),
    ...property('source', article.address),
    ...property('author', writers(article.byline)),
    ...property('outlet', article.outlet),
    ...property('published', article.published?.slice(0, 10) ?? null),
    ...property('created', isoDay(new Date(article.created))),
    ...property(
      'collections',
      inCollections.map(({ name }) => name),
    ),
    ...property('tags', [...new Set(tags)]),
    '---',
  ].join('\n');
}

/** Nothing where there is nothing to say. */
function property(name: string, value: string | readonly string[] | null): readonly string[] {
  if (value === null || value.length === 0) return [];
  if (typeof value === 'string') return [`${name}: ${yamlString(value)}`];
  return [`${name}:`, ...value.map((one) => `  - ${yamlString(one)}`)];
}

/** Each writer by name; the byline as it is where it names nobody we know for one. */
function writers(byline: string | null): readonly string[] {
  const names = readByline(byline).map(nameInWords);
  return names.length === 0 && byline !== null ? [byline] : names;
}

function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { given, 'non-dropping-particle': particle, family, suffix } = name;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`## ${title}`, ...items].join('\n\n');
}

/** As they stand in the text; those that came from elsewhere without a place behind them. */
function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  const placed = notes.filter(({ passage }) => passage.textLength > 0);
  const loose = notes.filter(({ passage }) => passage.textLength === 0);
  return [...placed.toSorted((a, b) => a.passage.start - b.passage.start), ...loose];
}

/** The quote, a link to it, what the reader made of it, in that order. */
function noteItem(
  note: Note,
  questions: readonly ShelfQuestion[],
  { words, linkTo }: MarkdownOptions,
): string {
  const { passage, colour, comment, tags, flag } = note;
  const facts = [
    escapeMarkdownLine(words.meaningOf(colour)),
    ...(flag === null ? [] : [words.statusOf(flag.status)]),
    ...tags.map((tag) => `#${obsidianTag(tag)}`),
  ];
  const asked = questions.filter(({ noteId }) => noteId === note.id);
  const evidence = (flag?.evidence ?? []).map(({ address, remark }) =>
    `- ${words.evidence}: <${markdownTarget(address)}> ${escapeMarkdownLine(remark)}`.trimEnd(),
  );
  return [
    `${quoted(passage.quote)} [↗](${markdownTarget(linkTo(note))})`,
    facts.join(' · '),
    escapeMarkdown(comment),
    evidence.join('\n'),
    asked.map(questionItem).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quoted(quote: string): string {
  return escapeMarkdown(quote).replace(/^/gm, '> ');
}

function questionItem({ text, isAnswered, answer, answerLink }: ShelfQuestion): string {
  const link = answerLink === '' ? '' : ` <${markdownTarget(answerLink)}>`;
  const reply = `${escapeMarkdownLine(answer)}${link}`.trim();
  return `- [${isAnswered ? 'x' : ' '}] ${escapeMarkdownLine(text)}${reply === '' ? '' : `\n  ${reply}`}`;
}
