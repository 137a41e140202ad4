import type { Span } from '../../../lib/domain/span.ts';
import { below, oneFrom, type Random } from './seeded-random.ts';

/** A text after edits, and where each stretch of the old one is in it. */
export interface Edited {
  readonly text: string;
  /** Where a stretch of the old text is now; empty where all of it was taken out. */
  readonly placeOf: (span: Span) => Span;
}

/** What becomes of a word: other words, or nothing. */
export type EditWord = (word: string, random: Random) => string;

/** Words and numbers as an editor would change them. */
export const WORD = /[\p{L}\p{N}’']+/gu;

/** A stretch of the old text, taken over as it was or with other words. */
export interface Piece extends Span {
  /** `null` where the stretch stays as it was. */
  readonly words: string | null;
}

/** Puts a text together from pieces of an old one, in any order; an empty piece puts words in. */
export function assemble(text: string, pieces: readonly Piece[]): Edited {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length).fill(-1);
  const written: string[] = [];
  let length = 0;
  for (const { start, end, words } of pieces) {
    const piece = words ?? text.slice(start, end);
    for (let at = start; at < end; at++) {
      starts[at] = length + Math.floor(((at - start) * piece.length) / (end - start));
      ends[at] = length + Math.ceil(((at + 1 - start) * piece.length) / (end - start));
    }
    written.push(piece);
    length += piece.length;
  }
  return { text: written.join(''), placeOf: (span) => placeOf(span, starts, ends) };
}

function placeOf({ start, end }: Span, starts: Int32Array, ends: Int32Array): Span {
  let first = start;
  while (first < end && starts[first] === -1) first++;
  let last = end - 1;
  while (last > first && starts[last] === -1) last--;
  return first === end ? { start: 0, end: 0 } : { start: starts[first]!, end: ends[last]! };
}

/** Edits that share of the words within the bounds, each in one of the given ways. */
export function editWords(
  text: string,
  share: number,
  ways: readonly EditWord[],
  random: Random,
  bounds: Span = { start: 0, end: text.length },
): Edited {
  const pieces: Piece[] = [];
  let read = bounds.start;
  for (const { 0: word, index } of text.slice(bounds.start, bounds.end).matchAll(WORD)) {
    if (random() >= share) continue;
    const start = bounds.start + index;
    const end = start + word.length;
    pieces.push(kept(read, start), { start, end, words: oneFrom(random, ways)(word, random) });
    read = end;
  }
  return assemble(text, [kept(0, bounds.start), ...pieces, kept(read, text.length)]);
}

/** A stretch that stays as it was. */
export function kept(start: number, end: number): Piece {
  return { start, end, words: null };
}

/** Puts another of the words for it. */
export function replacing(words: readonly string[]): EditWord {
  return (_, random) => oneFrom(random, words);
}

/** Puts another of the words in front of it. */
export function insertingFrom(words: readonly string[]): EditWord {
  return (word, random) => `${oneFrom(random, words)} ${word}`;
}

export const takeOut: EditWord = () => '';

/** A slip of the keyboard: a letter left out, doubled, swapped with the next, or another. */
export const mistype: EditWord = (word, random) => {
  const at = below(random, word.length);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return oneFrom(random, [
    head + tail,
    head + letter + letter + tail,
    head + tail.charAt(0) + letter + tail.slice(1),
    `${head}${'etaoinshrd'.charAt(below(random, 10))}${tail}`,
  ]);
};
