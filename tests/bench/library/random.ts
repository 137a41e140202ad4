/** Numbers from 0 to 1 that come out the same for the same seed: mulberry32 by Tommy Ettinger. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of these. */
export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
}

/** An id of the form that the store gives, different for each pair of numbers. */
export function idFor(article: number, part: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `${hex(article, 8)}-${hex(part >>> 16, 4)}-4${hex((part >>> 4) & 0xfff, 3)}-8${hex(part & 0xf, 3)}-5a15b0000000`;
}
