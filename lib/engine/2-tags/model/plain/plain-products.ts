const { fround } = Math;
const TOP = 127;
const SHARE_OF_TOP = fround(1 / TOP);
/** What is smaller counts as nothing: its inverse would not be finite. */
const SMALLEST = fround(1e-20);
/** Adding it in 32 bits rounds to the nearest whole number, of two the even one. */
const ROUNDER = 12582912;

/** Turns a row into whole numbers up to 127; returns the scale that brings them back. */
export function quantise(row: Float32Array, whole: Int16Array): number {
  let top = 0;
  for (const number of row) top = Math.max(top, Math.abs(number));
  const scale = top > SMALLEST ? fround(TOP / top) : 0;
  for (let channel = 0; channel < row.length; channel += 1) {
    whole[channel] = fround(fround(row[channel]! * scale) + ROUNDER) - ROUNDER;
  }
  return fround(top * SHARE_OF_TOP);
}

/** Outputs whose weights lie together: four of the first half of the outputs, four of the second. */
export const TOGETHER = 8;

/** The products of a token's whole numbers with the weights of all outputs, in the order the weights have. */
export function multiply(whole: Int16Array, weights: Int16Array, sums: Int32Array): void {
  let at = 0;
  for (let group = 0; group < sums.length; group += TOGETHER) {
    sums.fill(0, group, group + TOGETHER);
    for (let channel = 0; channel < whole.length; channel += 2) {
      const x = whole[channel]!;
      const y = whole[channel + 1]!;
      for (let output = group; output < group + TOGETHER; output += 1) {
        sums[output] = sums[output]! + x * weights[at]! + y * weights[at + 1]!;
        at += 2;
      }
    }
  }
}

/** A whole sum as the number it stands for. */
export function restored(sum: number, scale: number, tokenScale: number, bias: number): number {
  return fround(fround(fround(fround(sum) * scale) * tokenScale) + bias);
}
