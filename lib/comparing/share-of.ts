/** How many both sets have. */
export function countCommon(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let common = 0;
  for (const one of ours) if (theirs.has(one)) common += 1;
  return common;
}

/** How much of both is in both, from 0 to 1 (Dice's coefficient). */
export function shareOf(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return (2 * countCommon(ours, theirs)) / Math.max(1, ours.size + theirs.size);
}
