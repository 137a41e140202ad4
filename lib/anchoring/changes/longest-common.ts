import type { Match } from './match-sequences.ts';

/** The longest row of items that both have in this order (Wagner and Fischer 1974), for short rows. */
export function longestCommon(before: readonly number[], after: readonly number[]): Match[] {
  const width = after.length + 1;
  /** Cell (i, j): the length of the longest row common to what follows i and j. */
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) matches.push({ before: i++, after: j++ });
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return matches;
}
