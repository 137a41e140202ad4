import type { Span } from '../../lib/domain/span.ts';
import { below, oneFrom, type Random } from './seeded-random.ts';

/** A text after edits, and where each stretch of the old one is in it. */
export interface Edited {
  readonly text: string;
  /** Where a stretch of the old text is now; empty where all of it was taken out. */
  readonly placeOf: (span: Span) => Span;
}

/** What is done to one word: words to stand for it, none to take it out. */
export type EditWord = (word: string, random: Random) => string;

/** What a text is made of for an edit: a stretch of the old, or words that were not there. */
export type Piece = Span | string;

/** A text put together from pieces of an old one and new words. */
export function assemble(text: string, pieces: readonly Piece[]): Edited {
  const starts = new Int32Array(text.length + 1).fill(-1);
  const ends = new Int32Array(text.length + 1).fill(-1);
  let written = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      written += piece;
      continue;
    }
    for (let at = piece.start; at < piece.end; at++) {
      starts[at] = written.length + at - piece.start;
      ends[at] = starts[at]! + 1;
    }
    written += text.slice(piece.start, piece.end);
  }
  return { text: written, placeOf: (span) => placeOf(span, starts, ends) };
}

function placeOf({ start, end }: Span, starts: Int32Array, ends: Int32Array): Span {
  let first = start;
  while (first < end && starts[first] === -1) first++;
  if (first === end) return { start: 0, end: 0 };
  let last = end - 1;
  while (starts[last] === -1) last--;
  return { start: starts[first]!, end: ends[last]! };
}

/** Edits that share of the words within the bounds, each in one of the given ways. */
export function editWords(
  text: string,
  share: number,
  ways: readonly EditWord[],
  random: Random,
  bounds: Span = { start: 0, end: text.length },
): Edited {
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let written = '';
  let read = 0;
  const copyTo = (end: number): void => {
    for (; read < end; read++) {
      starts[read] = written.length;
      written += text.charAt(read);
      ends[read] = written.length;
    }
  };
  for (const match of text.matchAll(/[\p{L}\p{N}’']+/gu)) {
    const [word] = match;
    const isWithin = match.index >= bounds.start && match.index < bounds.end;
    if (!isWithin || random() >= share) continue;
    copyTo(match.index);
    const changed = oneFrom(random, ways)(word, random);
    for (let at = 0; at < word.length; at++) {
      starts[read + at] = written.length + Math.floor((at * changed.length) / word.length);
      ends[read + at] = written.length + Math.ceil(((at + 1) * changed.length) / word.length);
    }
    written += changed;
    read += word.length;
  }
  copyTo(text.length);
  return {
    text: written,
    placeOf: ({ start, end }) => ({
      start: starts[start] ?? written.length,
      end: end > start ? ends[end - 1]! : (starts[start] ?? written.length),
    }),
  };
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

/** A slip of the keyboard: a letter left out, doubled, swapped or another. */
export const mistype: EditWord = (word, random) => {
  const at = below(random, word.length);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    head + tail,
    head + letter + letter + tail,
    head + tail.charAt(0) + letter + tail.slice(1),
    `${head}${'etaoinshrd'.charAt(below(random, 10))}${tail}`,
  ];
  return oneFrom(random, slips);
};
