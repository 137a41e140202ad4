import { firstIndex } from '../../domain/first-index.ts';

/** As many of the items as rise strictly by `valueOf`, in their order (Fredman 1975). */
export function longestRising<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): Item[] {
  /** For each length the index of the item with the lowest value that ends a row so long. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, item] of items.entries()) {
    const value = valueOf(item);
    const length = firstIndex(ends.length, (other) => valueOf(items[ends[other]!]!) >= value);
    previous.push(length === 0 ? -1 : ends[length - 1]!);
    ends[length] = at;
  }
  const rising: Item[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(items[at]!);
  return rising.reverse();
}
