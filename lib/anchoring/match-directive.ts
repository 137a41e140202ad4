import { foldWords, isWordBound, type SearchableText } from './searchable-text.ts';
import type { TextDirective } from './text-directive.ts';

/** What a link finds, as positions in the folded text. */
export interface DirectiveMatch {
  /** Where its prefix begins, or the passage where it has none. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The first passage at or behind a position that a link means, by “find a range from a text directive”
 * (WICG Scroll to Text Fragment). What the article's text lacks of the page, the search lacks, too.
 */
export function matchDirective(
  text: SearchableText,
  directive: TextDirective,
  from = 0,
): DirectiveMatch | null {
  const words = foldDirective(directive);
  for (let at = from; ;) {
    const begun = findStart(text, words, at);
    if (begun === null) return null;
    const end = findEnd(text, words, begun.end);
    if (end === null) return null;
    if (end !== NOT_HERE) return { from: begun.from, start: begun.start, end };
    at = begun.from + 1;
  }
}

/** The beginning was the wrong one; a later one may be right. */
const NOT_HERE = -1;

function foldDirective({ prefix, start, end, suffix }: TextDirective): TextDirective {
  const folded = (words: string | null): string | null =>
    words === null ? null : foldWords(words);
  return {
    prefix: folded(prefix),
    start: foldWords(start),
    end: folded(end),
    suffix: folded(suffix),
  };
}

function findStart(
  text: SearchableText,
  { prefix, start, end, suffix }: TextDirective,
  from: number,
): DirectiveMatch | null {
  const bounds = { start: prefix === null, end: end !== null || suffix === null };
  if (prefix === null) {
    const at = findWords(text, start, from, bounds);
    return at === null ? null : { from: at, start: at, end: at + start.length };
  }
  for (let at = from; ;) {
    const before = findWords(text, prefix, at, { start: true, end: false });
    if (before === null) return null;
    const next = skipSpace(text, before + prefix.length);
    if (standsAt(text, start, next, bounds))
      return { from: before, start: next, end: next + start.length };
    at = before + 1;
  }
}

/** Where the passage ends; `NOT_HERE` where what follows is not its suffix, `null` where nothing later can fit. */
function findEnd(
  text: SearchableText,
  { end, suffix }: TextDirective,
  startEnd: number,
): number | null {
  if (end === null) return hasSuffix(text, suffix, startEnd) ? startEnd : NOT_HERE;
  for (let at = startEnd; ;) {
    const last = findWords(text, end, at, { start: true, end: suffix === null });
    if (last === null) return null;
    if (hasSuffix(text, suffix, last + end.length)) return last + end.length;
    at = last + end.length;
  }
}

function hasSuffix(text: SearchableText, suffix: string | null, at: number): boolean {
  if (suffix === null) return true;
  return standsAt(text, suffix, skipSpace(text, at), { start: false, end: true });
}

/** At which ends the words found must be whole. */
interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

function findWords(
  text: SearchableText,
  words: string,
  from: number,
  bounds: Bounds,
): number | null {
  if (words === '') return null;
  for (
    let at = text.folded.indexOf(words, from);
    at >= 0;
    at = text.folded.indexOf(words, at + 1)
  ) {
    if (standsAt(text, words, at, bounds)) return at;
  }
  return null;
}

function standsAt(text: SearchableText, words: string, at: number, bounds: Bounds): boolean {
  if (words === '' || !text.folded.startsWith(words, at)) return false;
  return (
    (!bounds.start || isWordBound(text, at)) &&
    (!bounds.end || isWordBound(text, at + words.length))
  );
}

function skipSpace({ folded }: SearchableText, from: number): number {
  let at = from;
  while (folded[at] === ' ' || folded[at] === '\n') at++;
  return at;
}
