import type { TextDirective } from '../../lib/anchoring/text-directive.ts';

/** A passage as the places of its first and last word. */
interface WordPassage {
  readonly first: number;
  readonly last: number;
}

/** Finds the first passage a directive means in blocks of plain words, trying every place in turn. */
export function matchWords(
  blocks: readonly (readonly string[])[],
  { prefix, start, end, suffix }: TextDirective,
): WordPassage | null {
  const words = blocks.flat();
  const blockOf = blocks.flatMap((block, number) => block.map(() => number));
  const standsAt = (wanted: readonly string[], at: number): boolean =>
    wanted.every((word, step) => words[at + step] === word && blockOf[at + step] === blockOf[at]);
  const listOf = (part: string | null): readonly string[] => part?.split(' ') ?? [];
  const [before, begin, close, after] = [prefix, start, end, suffix].map(listOf);
  for (let first = 0; first < words.length; first++) {
    if (!standsAt(begin ?? [], first)) continue;
    if (!standsAt(before ?? [], first - (before?.length ?? 0))) continue;
    const begun = first + (begin?.length ?? 0);
    const ends =
      end === null
        ? [begun]
        : placesOf(words.length, begun)
            .filter((at) => standsAt(close ?? [], at))
            .map((at) => at + (close?.length ?? 0));
    const ended = ends.find((at) => standsAt(after ?? [], at));
    if (ended !== undefined) return { first, last: ended - 1 };
  }
  return null;
}

function placesOf(length: number, from: number): number[] {
  return Array.from({ length: Math.max(0, length - from) }, (_, step) => from + step);
}
