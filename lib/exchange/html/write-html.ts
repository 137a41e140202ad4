import type { Article } from '../../domain/article.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import type { PageCopy } from '../../domain/page-copy.ts';
import { byPosition } from '../../domain/span.ts';
import { withoutPictures } from './copy-content.ts';
import { COPY_STYLE } from './copy-style.ts';
import { escapeHtml } from './escape-html.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeLink } from './write-link.ts';
import type { NotePlace } from './write-words.ts';

export type { NotePlace } from './write-words.ts';

/** The words between the reader's, in the reader's language. */
export interface CopyWords {
  /** The language of these words. */
  readonly language: string;
  readonly notes: string;
  /** Over the note on the article as a whole. */
  readonly onArticle: string;
  /** Of a picture that could not be kept. */
  readonly missingPicture: string;
  /** "3 November 2026", of an ISO date. */
  readonly dayOf: (isoDate: string) => string;
  /** "As it looked on 3 November 2026"; the time is in milliseconds since 1970. */
  readonly lookedOn: (time: number) => string;
  readonly statusOf: (status: NonNullable<Note['flag']>['status']) => string;
}

/** An article of which no text is kept: a copy of it shows the notes alone. */
export const COPY_OF_NOTHING: Article = {
  url: '',
  canonicalUrl: null,
  title: '',
  byline: null,
  outlet: null,
  published: null,
  language: null,
  text: '',
  blocks: [],
  links: [],
};

/** How an article looked, and when that was kept. */
export interface LookThen {
  readonly copy: PageCopy;
  /** Milliseconds since 1970. */
  readonly taken: number;
}

/** Nothing but what is written out in the file itself, and nothing that runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/**
 * The article as one HTML file that needs nothing else, with the highlights written into it and the notes
 * below; with its pictures, where it was kept as it looked. It runs and loads nothing; what pages and readers
 * wrote stands in it as text.
 */
export function writeHtml(
  { article: record }: Pick<Dossier, 'article'>,
  article: Article,
  places: readonly NotePlace[],
  words: CopyWords,
  look: LookThen | null = null,
): string {
  const ordered = places.toSorted(byPosition);
  const numbers = new Map(ordered.map(({ note }, at) => [note.id, at + 1]));
  const notes = { places: ordered, numberOf: (id: string) => numbers.get(id) ?? 0 };
  const content = look?.copy ?? withoutPictures(article);
  const hasHeadline = content.blocks.some(({ kind }) => kind === 'headline');
  const name = escapeHtml(record.title || record.address);
  const title = hasHeadline ? '' : `<h1>${name}</h1>\n`;
  const day = record.published && words.dayOf(record.published);
  const facts = [record.outlet, record.byline, day].flatMap((fact) => fact || []);
  const looked = look === null ? '' : `<p>${escapeHtml(words.lookedOn(look.taken))}</p>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(article.language ?? 'und')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${name}</title>
<style>${COPY_STYLE}</style>
</head>
<body>
<header>
<p>${facts.map(escapeHtml).join(' · ')}</p>
<p>${writeLink(record.address, escapeHtml(record.address))}</p>
${looked}${writeTags(record.tags)}</header>
<main>
${title}<article dir="auto">
${writeBlocks(content, notes, words.missingPicture)}
</article>
${writeNoteOnAll(record.note, words)}${writeNotes(ordered, words)}
</main>
</body>
</html>
`;
}

function writeTags(tags: readonly string[]): string {
  return tags.length === 0 ? '' : `<p>${escapeHtml(marked(tags).join(' · '))}</p>\n`;
}

function marked(tags: readonly string[]): readonly string[] {
  return tags.map((tag) => `#${tag}`);
}

function writeNoteOnAll(note: string, words: CopyWords): string {
  if (note === '') return '';
  return `<section lang="${escapeHtml(words.language)}">
<h2>${escapeHtml(words.onArticle)}</h2>
<p class="comment">${escapeHtml(note)}</p>
</section>
`;
}

function writeNotes(places: readonly NotePlace[], words: CopyWords): string {
  if (places.length === 0) return '';
  const items = places.map(({ note }, at) => writeNote(note, at + 1, words));
  return `<section lang="${escapeHtml(words.language)}">
<h2>${escapeHtml(words.notes)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>`;
}

function writeNote(
  { passage, colour, comment, tags, flag }: Note,
  number: number,
  words: CopyWords,
): string {
  const facts = [...(flag === null ? [] : [words.statusOf(flag.status)]), ...marked(tags)];
  const evidence = (flag?.evidence ?? []).map(
    ({ address, remark }) =>
      `<p>${writeLink(address, escapeHtml(address))} ${escapeHtml(remark)}</p>`,
  );
  return `<li id="note-${number}"><blockquote><mark class="${colour}">${escapeHtml(passage.quote)}</mark></blockquote>${
    comment === '' ? '' : `<p class="comment">${escapeHtml(comment)}</p>`
  }${facts.length === 0 ? '' : `<p>${escapeHtml(facts.join(' · '))}</p>`}${evidence.join('')}</li>`;
}
