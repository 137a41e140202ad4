/**
 * The first index below `length` at which `isReached` holds, or `length` where it holds nowhere.
 * Binary search: once it holds it must hold for every later index.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
