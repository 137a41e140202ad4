import type { Span } from '../domain/span.ts';
import { foldWords } from './fold-words.ts';

/** A piece of a text, and what to mark in it, in offsets into the whole text. */
export interface Excerpt extends Span {
  readonly marks: readonly Span[];
}

/** The piece of the text, at most so many characters, in which most different words stand that were searched for. */
export function findExcerpt(
  text: string,
  terms: ReadonlySet<string>,
  mostCharacters: number,
): Excerpt | null {
  const found = foldWords(text).filter(({ term }) => terms.has(term));
  let best: { from: number; to: number; kinds: number } | null = null;
  for (let from = 0, to = 0; from < found.length; from++) {
    while (to < found.length && found[to]!.end - found[from]!.start <= mostCharacters * 0.8) to++;
    const kinds = new Set(found.slice(from, to).map(({ term }) => term)).size;
    if (best === null || kinds > best.kinds) best = { from, to: Math.max(to, from + 1), kinds };
  }
  const marks = found.slice(best?.from, best?.to).map(({ start, end }) => ({ start, end }));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...widened(text, first.start, last.end, mostCharacters), marks };
}

/** As much around it as there is room for, in whole words and within the paragraph. */
function widened(text: string, start: number, end: number, mostCharacters: number): Span {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const breakBehind = text.indexOf('\n', end);
  const paragraphEnd = breakBehind === -1 ? text.length : breakBehind;
  const room = Math.max(0, mostCharacters - (end - start));
  const before = Math.max(paragraphStart, start - Math.floor(room / 3));
  const behind = Math.min(paragraphEnd, end + room - (start - before));
  return {
    start: before === paragraphStart ? before : text.indexOf(' ', before) + 1 || start,
    end: behind === paragraphEnd ? behind : Math.max(end, text.lastIndexOf(' ', behind)),
  };
}
