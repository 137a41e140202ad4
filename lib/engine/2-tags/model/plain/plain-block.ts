import { normalise } from './plain-rows.ts';
import { multiply, quantise, restored, TOGETHER } from './plain-products.ts';

const { fround } = Math;
const TAPS = 5;

export function plainBlock(
  memory: ArrayBuffer,
  h: number,
  u: number,
  next: number,
  count: number,
  rowBytes: number,
  dilation: number,
  kernel: number,
  weights: number,
  scales: number,
  share: number,
  _scratch: number,
): void {
  const width = rowBytes / 4;
  const target = new Float32Array(memory, h, count * width);
  const normed = new Float32Array(memory);
  const taps = new Float32Array(memory, kernel, (TAPS + 1) * width);
  const packed = new Int16Array(memory, weights, 2 * width * width);
  const scaleOf = new Float32Array(memory, scales, 4 * width);
  const c = new Float32Array(width);
  const whole = new Int16Array(width);
  const sums = new Int32Array(2 * width);
  for (let token = 0; token < count; token += 1) {
    convolve(normed, u / 4 + token * width, dilation * width, taps, c);
    const tokenScale = quantise(c, whole);
    multiply(whole, packed, sums);
    addGated(target.subarray(token * width, (token + 1) * width), sums, scaleOf, tokenScale);
  }
  normalise(memory, h, next, count, rowBytes, share);
}

function convolve(
  normed: Float32Array,
  at: number,
  reach: number,
  taps: Float32Array,
  c: Float32Array,
): void {
  const width = c.length;
  c.set(taps.subarray(TAPS * width));
  for (let tap = 0; tap < TAPS; tap += 1) {
    const from = at + (tap - 2) * reach;
    for (let channel = 0; channel < width; channel += 1) {
      c[channel] = c[channel]! + fround(normed[from + channel]! * taps[tap * width + channel]!);
    }
  }
}

function addGated(
  target: Float32Array,
  sums: Int32Array,
  scales: Float32Array,
  tokenScale: number,
): void {
  const width = target.length;
  for (let channel = 0; channel < width; channel += 1) {
    const at = placeOf(channel);
    const a = restored(sums[at]!, scales[channel]!, tokenScale, scales[2 * width + channel]!);
    const bScale = scales[width + channel]!;
    const b = restored(sums[at + 4]!, bScale, tokenScale, scales[3 * width + channel]!);
    const gate = fround(1 + fround(b / fround(1 + Math.abs(b))));
    target[channel] = target[channel]! + fround(a * gate);
  }
}

/** Where the sum of an output of the first half lies; that of the second half is four further on. */
function placeOf(channel: number): number {
  return (channel >> 2) * TOGETHER + (channel & 3);
}

export function plainDense(
  memory: ArrayBuffer,
  rows: number,
  count: number,
  rowBytes: number,
  weights: number,
  scales: number,
  out: number,
  outBytes: number,
  _scratch: number,
): void {
  const width = rowBytes / 4;
  const outputs = outBytes / 4;
  const packed = new Int16Array(memory, weights, outputs * width);
  const scaleOf = new Float32Array(memory, scales, 2 * outputs);
  const whole = new Int16Array(width);
  const sums = new Int32Array(outputs);
  const to = new Float32Array(memory, out, count * outputs);
  for (let token = 0; token < count; token += 1) {
    const tokenScale = quantise(new Float32Array(memory, rows + token * rowBytes, width), whole);
    multiply(whole, packed, sums);
    for (let output = 0; output < outputs; output += 1) {
      const second = output >= outputs / 2;
      const at = second ? placeOf(output - outputs / 2) + 4 : placeOf(output);
      const bias = scaleOf[outputs + output]!;
      to[token * outputs + output] = restored(sums[at]!, scaleOf[output]!, tokenScale, bias);
    }
  }
}
