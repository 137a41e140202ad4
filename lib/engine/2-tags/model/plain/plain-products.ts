const { fround, imul } = Math;
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
    whole[channel] = nearest(row[channel]! * scale);
  }
  return fround(top * SHARE_OF_TOP);
}

/** The nearest whole number of a number of 32 bits; of two the even one. */
export function nearest(number: number): number {
  return fround(fround(number) + ROUNDER) - ROUNDER;
}

export function clampToByte(whole: number): number {
  return Math.max(-128, Math.min(127, whole));
}

/** Outputs whose weights lie together: four of the first half of the outputs, four of the second. */
export const TOGETHER = 8;

/** The products of a token's whole numbers with the weights of all outputs, in the order the weights have. */
export function multiply(whole: Int16Array, weights: Int16Array, sums: Int32Array): void {
  let at = 0;
  for (let group = 0; group < sums.length; group += TOGETHER) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [e, f, g, h] = [0, 0, 0, 0];
    for (let channel = 0; channel < whole.length; channel += 2) {
      const x = whole[channel]!;
      const y = whole[channel + 1]!;
      // One by one, as sums in variables are several times as fast as in an array.
      a = (a + imul(x, weights[at]!) + imul(y, weights[at + 1]!)) | 0;
      b = (b + imul(x, weights[at + 2]!) + imul(y, weights[at + 3]!)) | 0;
      c = (c + imul(x, weights[at + 4]!) + imul(y, weights[at + 5]!)) | 0;
      d = (d + imul(x, weights[at + 6]!) + imul(y, weights[at + 7]!)) | 0;
      e = (e + imul(x, weights[at + 8]!) + imul(y, weights[at + 9]!)) | 0;
      f = (f + imul(x, weights[at + 10]!) + imul(y, weights[at + 11]!)) | 0;
      g = (g + imul(x, weights[at + 12]!) + imul(y, weights[at + 13]!)) | 0;
      h = (h + imul(x, weights[at + 14]!) + imul(y, weights[at + 15]!)) | 0;
      at += 2 * TOGETHER;
    }
    sums[group] = a;
    sums[group + 1] = b;
    sums[group + 2] = c;
    sums[group + 3] = d;
    sums[group + 4] = e;
    sums[group + 5] = f;
    sums[group + 6] = g;
    sums[group + 7] = h;
  }
}

/** A whole sum as the number it stands for. */
export function restored(sum: number, scale: number, tokenScale: number, bias: number): number {
  return fround(fround(fround(fround(sum) * scale) * tokenScale) + bias);
}
