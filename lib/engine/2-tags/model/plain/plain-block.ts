import { TAPS } from '../network-shape.ts';
import { normScales } from './plain-rows.ts';
import { clampToByte, multiply, nearest, quantise, restored, TOGETHER } from './plain-products.ts';

const { fround } = Math;

export function roundNorms(
  memory: ArrayBuffer,
  h: number,
  numbers: number,
  _lacks: number,
  count: number,
  rowBytes: number,
  share: number,
  unit: number,
): void {
  const width = rowBytes / 4;
  const from = new Float32Array(memory, h, count * width);
  const to = new Int16Array(memory, numbers, count * width);
  const scales = normScales(from, width, share, unit);
  for (let at = 0; at < from.length; at += 1) {
    to[at] = clampToByte(nearest(from[at]! * scales[Math.floor(at / width)]!));
  }
}

export function plainBlock(
  memory: ArrayBuffer,
  h: number,
  numbers: number,
  _lacks: number,
  nextNumbers: number,
  nextLacks: number,
  count: number,
  rowBytes: number,
  dilation: number,
  weights: number,
  scales: number,
  share: number,
  unit: number,
  _sums: number,
): void {
  const width = rowBytes / 4;
  const target = new Float32Array(memory, h, count * width);
  const rounded = new Int16Array(memory);
  const packed = new Int16Array(memory, weights, TAPS * 2 * width * width);
  const scaleOf = new Float32Array(memory, scales, 4 * width);
  const seen = new Int16Array(TAPS * width);
  const sums = new Int32Array(2 * width);
  for (let token = 0; token < count; token += 1) {
    for (let tap = 0; tap < TAPS; tap += 1) {
      const from = numbers / 2 + (token + (tap - 1) * dilation) * width;
      seen.set(rounded.subarray(from, from + width), tap * width);
    }
    multiply(seen, packed, sums);
    addGated(target.subarray(token * width, (token + 1) * width), sums, scaleOf);
  }
  roundNorms(memory, h, nextNumbers, nextLacks, count, rowBytes, share, unit);
}

function addGated(target: Float32Array, sums: Int32Array, scales: Float32Array): void {
  const width = target.length;
  for (let channel = 0; channel < width; channel += 1) {
    const at = placeOf(channel);
    const a = scaled(sums[at]!, scales[channel]!, scales[2 * width + channel]!);
    const b = scaled(sums[at + 4]!, scales[width + channel]!, scales[3 * width + channel]!);
    const gate = fround(1 + fround(b / fround(1 + Math.abs(b))));
    target[channel] = target[channel]! + fround(a * gate);
  }
}

function scaled(sum: number, scale: number, bias: number): number {
  return fround(fround(fround(sum) * scale) + bias);
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
