/** Numbers below 1, always the same for a seed (mulberry32). */
export type Random = () => number;

/** Starts a row of numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
}

/** A whole number from 0 to before `count`. */
export function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** One of the items, of which there must be some. */
export function oneFrom<Item>(random: Random, items: readonly Item[]): Item {
  return items[below(random, items.length)]!;
}
