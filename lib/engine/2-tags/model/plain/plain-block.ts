import { normalise } from './plain-rows.ts';
import { multiply, quantise, restored, TOGETHER } from './plain-products.ts';

const { fround } = Math;
const TAPS = 3;

export function plainBlock(
  memory: ArrayBuffer,
  h: number,
  u: number,
  next: number,
  count: number,
  rowBytes: number,
  dilation: number,
  weights: number,
  scales: number,
  share: number,
  _scratch: number,
): void {
  const width = rowBytes / 4;
  const target = new Float32Array(memory, h, count * width);
  const normed = new Float32Array(memory);
  const packed = new Int16Array(memory, weights, TAPS * 2 * width * width);
  const scaleOf = new Float32Array(memory, scales, 4 * width);
  const c = new Float32Array(TAPS * width);
  const whole = new Int16Array(TAPS * width);
  const sums = new Int32Array(2 * width);
  for (let token = 0; token < count; token += 1) {
    gather(normed, u / 4 + token * width, dilation * width, width, c);
    const tokenScale = quantise(c, whole);
    multiply(whole, packed, sums);
    addGated(target.subarray(token * width, (token + 1) * width), sums, scaleOf, tokenScale);
  }
  normalise(memory, h, next, count, rowBytes, share);
}

function gather(
  normed: Float32Array,
  at: number,
  reach: number,
  width: number,
  c: Float32Array,
): void {
  for (let tap = 0; tap < TAPS; tap += 1) {
    const from = at + (tap - 1) * reach;
    c.set(normed.subarray(from, from + width), tap * width);
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
