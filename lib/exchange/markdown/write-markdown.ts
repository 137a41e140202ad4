import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import type { ShelfQuestion } from '../../domain/shelf.ts';
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
  /** The address at which browsers scroll to the note's passage; the article's own where there is none. */
  readonly linkTo: (note: Note) => string;
}

/** A dossier as one Markdown file, with front matter as Obsidian shows it. */
export function writeMarkdown(dossier: Dossier, options: MarkdownOptions): string {
  const { article, notes, questions } = dossier;
  const { words } = options;
  const loose = questions.filter(({ noteId, isDismissed }) => noteId === null && !isDismissed);
  return [
    frontMatter(dossier),
    `# ${escapeMarkdownLine(article.title)}`,
    article.note === '' ? '' : `## ${words.onArticle}\n\n${escapeMarkdown(article.note)}`,
    section(
      words.notes,
      notes.map((note) => noteItem(note, questions, options)),
    ),
    section(words.questions, loose.map(questionItem)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function frontMatter({ article, notes }: Dossier): string {
  const all = [...article.tags, ...notes.flatMap((note) => note.tags)];
  const tags = [...new Set(all.map(obsidianTag))];
  const lines = [
    ['title', article.title],
    ['source', article.address],
    ['author', article.byline],
    ['outlet', article.outlet],
    ['published', article.published],
    ['created', day(article.created)],
  ].flatMap(([name, value]) => (value ? [`${name}: ${yamlString(value)}`] : []));
  const tagLines =
    tags.length === 0 ? [] : ['tags:', ...tags.map((tag) => `  - ${yamlString(tag)}`)];
  return ['---', ...lines, ...tagLines, '---'].join('\n');
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`## ${title}`, ...items].join('\n\n');
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
