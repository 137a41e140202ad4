import type { Article, Block, BlockKind } from '../../domain/article.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Note } from '../../domain/note.ts';
import { byPosition, contains, overlaps, type Span } from '../../domain/span.ts';
import { escapeHtml } from './escape-html.ts';
import { COPY_STYLE } from './copy-style.ts';

/** A note and where it stands in the text that is written. */
export interface NotePlace extends Span {
  readonly note: Note;
}

/** The words between the reader's, in the reader's language. */
export interface CopyWords {
  /** The language of these words. */
  readonly language: string;
  readonly notes: string;
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

const TAGS: Readonly<Record<BlockKind, string>> = {
  headline: 'h1',
  heading: 'h2',
  paragraph: 'p',
  'list-item': 'li',
  'block-quote': 'blockquote',
  caption: 'figcaption',
  aside: 'aside',
};

/**
 * The article as one HTML file that needs nothing else, with the highlights written into it and the notes
 * below. It runs and loads nothing; what pages and readers wrote stands in it as text.
 */
export function writeHtml(
  { article: record }: Pick<Dossier, 'article'>,
  article: Article,
  places: readonly NotePlace[],
  words: CopyWords,
): string {
  const ordered = places.toSorted(byPosition);
  const numbers = new Map(ordered.map(({ note }, at) => [note.id, at + 1]));
  return `<!doctype html>
<html lang="${escapeHtml(article.language ?? 'und')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(record.title)}</title>
<style>${COPY_STYLE}</style>
</head>
<body>
<header>
<p>${[record.outlet, record.byline, record.published].flatMap((fact) => (fact ? [escapeHtml(fact)] : [])).join(' · ')}</p>
<p>${link(record.address, escapeHtml(record.address))}</p>
</header>
<article>
${writeBlocks(article, ordered, numbers)}
</article>
${writeNotes(ordered, words)}
</body>
</html>
`;
}

function writeBlocks(
  article: Article,
  places: readonly NotePlace[],
  numbers: ReadonlyMap<string, number>,
): string {
  return article.blocks
    .map((block, at) => {
      const tag = TAGS[block.kind];
      const inside = writePieces(article, block, places, numbers);
      const isListed = block.kind === 'list-item';
      const opens = isListed && article.blocks[at - 1]?.kind !== 'list-item' ? '<ul>\n' : '';
      const closes = isListed && article.blocks[at + 1]?.kind !== 'list-item' ? '\n</ul>' : '';
      return `${opens}<${tag}>${inside}</${tag}>${closes}`;
    })
    .join('\n');
}

/** The block in pieces between which no link and no highlight begins or ends. */
function writePieces(
  { text, links }: Article,
  block: Block,
  places: readonly NotePlace[],
  numbers: ReadonlyMap<string, number>,
): string {
  const linksHere = links.filter((one) => overlaps(one, block));
  const placesHere = places.filter((one) => overlaps(one, block));
  const within = (at: number): boolean => at > block.start && at < block.end;
  const cuts = [...linksHere, ...placesHere].flatMap(({ start, end }) => [start, end]);
  const ends = [...new Set([...cuts.filter(within), block.end])].toSorted((a, b) => a - b);
  let start = block.start;
  return ends
    .map((end) => {
      const piece = { start, end };
      start = end;
      const over = placesHere.filter((place) => contains(place, piece));
      const marked = mark(escapeHtml(text.slice(piece.start, end)), over);
      const target = linksHere.find((one) => contains(one, piece));
      const ending = over.filter((place) => place.end === end);
      const signs = ending
        .map(({ note }) => numbers.get(note.id) ?? 0)
        .map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`);
      return (target === undefined ? marked : link(target.href, marked)) + signs.join('');
    })
    .join('');
}

function mark(words: string, over: readonly NotePlace[]): string {
  if (over.length === 0) return words;
  const colours = [...new Set(over.map(({ note }) => note.colour))];
  return `<mark class="${colours.join(' ')}">${words}</mark>`;
}

/** A link where the address is one of the web; anything else stays text. */
function link(address: string, words: string): string {
  if (!/^https?:\/\//i.test(address)) return words;
  return `<a href="${escapeHtml(address)}" rel="noreferrer">${words}</a>`;
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
  const facts = [
    ...(flag === null ? [] : [words.statusOf(flag.status)]),
    ...tags.map((tag) => `#${tag}`),
  ];
  const evidence = (flag?.evidence ?? []).map(
    ({ address, remark }) => `<p>${link(address, escapeHtml(address))} ${escapeHtml(remark)}</p>`,
  );
  return `<li id="note-${number}"><blockquote><mark class="${colour}">${escapeHtml(passage.quote)}</mark></blockquote>${
    comment === '' ? '' : `<p class="comment">${escapeHtml(comment)}</p>`
  }${facts.length === 0 ? '' : `<p>${escapeHtml(facts.join(' · '))}</p>`}${evidence.join('')}</li>`;
}
