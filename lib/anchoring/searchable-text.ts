/** A text as browsers search it for the words of a link: without the difference of case, accents and white space. */
export interface SearchableText {
  readonly text: string;
  /** One space for white space, one line end for an empty line, which ends a block. */
  readonly folded: string;
  /** Where in `text` each letter of `folded` begins. */
  readonly origins: readonly number[];
  readonly segments: Intl.Segments;
}

/** Never seen, and passed over in a search: soft hyphens, zero-width spaces, marks of order and direction. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/;
const END_OF_BLOCK = /\n\s*\n/;
const WHITE_SPACE = /\s/;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

/** Prepares a text for being searched. */
export function makeSearchable(text: string): SearchableText {
  let folded = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfCharacter(text, at);
    const letters = foldCharacter(text.slice(at, end));
    folded += letters;
    for (let letter = 0; letter < letters.length; letter++) origins.push(at);
    at = end;
  }
  return { text, folded, origins, segments: SEGMENTER.segment(text) };
}

/** The words of a link, folded like a text they are looked for in. */
export function foldWords(words: string): string {
  return makeSearchable(words).folded.replaceAll('\n', ' ').trim();
}

/** Words as they are written into a link. */
export function tidyWords(words: string): string {
  return words.replaceAll(ALL_UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
}

const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** Whether a word begins or ends before this letter of the folded text. */
export function isWordBound({ folded, origins, segments }: SearchableText, at: number): boolean {
  const [before, after] = [folded[at - 1] ?? ' ', folded[at] ?? ' '];
  // The segmenter would say the same, only more slowly.
  if (WHITE_SPACE.test(before) || WHITE_SPACE.test(after)) return true;
  const origin = origins[at];
  if (origin === undefined || origin === origins[at - 1]) return false;
  return segments.containing(origin)?.index === origin;
}

/** A run of white space counts as one character. */
function endOfCharacter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (!isSpace(text[at] ?? '')) return end;
  while (end < text.length && isSpace(text[end] ?? '')) end++;
  return end;
}

function isSpace(character: string): boolean {
  return WHITE_SPACE.test(character) && !UNSEEN.test(character);
}

function foldCharacter(character: string): string {
  if (isSpace(character)) return END_OF_BLOCK.test(character) ? '\n' : ' ';
  if (character < '\u0080') return character.toLowerCase();
  if (UNSEEN.test(character)) return '';
  const plain = PLAIN_FORMS.get(character) ?? character.toWellFormed().toLowerCase();
  const bare = plain.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  // "´" stands for itself, although it comes apart into a space and an accent.
  return bare.includes(' ') ? plain : bare;
}

/** What browsers take for the same letter though Unicode does not. */
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ς', 'σ'],
]);
