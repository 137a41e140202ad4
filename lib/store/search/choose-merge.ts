/** Fewer are searched as quickly one by one. */
const FEWEST = 4;
/** A segment joins newer ones that together are at least this share of it. */
const LEAST_SHARE = 1 / 3;

/**
 * How many of the newest segments are to become one; 0 for none. Given their sizes, oldest first. Only
 * neighbours up to the newest are merged, so that what is newer stays newer; like in a log-structured
 * merge tree a document is written again only as often as the logarithm of their number.
 */
export function chooseMerge(sizes: readonly number[]): number {
  let chosen = 0;
  let total = 0;
  for (const size of sizes.toReversed()) {
    if (chosen > 0 && total < size * LEAST_SHARE) break;
    total += size;
    chosen++;
  }
  return chosen >= FEWEST ? chosen : 0;
}
