/** Work cut into slices, each far shorter than a frame: whoever runs it decides what comes between. */
export type Slices<Result> = Generator<void, Result, void>;

/** A sentence takes a stage some ten microseconds, so a slice takes a few milliseconds. */
export const ITEMS_A_SLICE = 256;

/** Does the work for every item, with a pause after each few hundred. */
export function* sliceBySlice<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => void,
): Slices<void> {
  for (let at = 0; at < items.length; at++) {
    work(items[at]!, at);
    if ((at + 1) % ITEMS_A_SLICE === 0) yield;
  }
}

/** Like `Array.map`, with pauses. */
export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Result,
): Slices<Result[]> {
  const results: Result[] = [];
  yield* sliceBySlice(items, (item, at) => results.push(work(item, at)));
  return results;
}

/** All slices in one go. */
export function inOneGo<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
  }
}
