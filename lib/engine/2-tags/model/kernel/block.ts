import { gather, TAPS } from './gather';
import { TILE, VECTOR } from './lanes';
import { multiply, SUMS_BYTES } from './multiply';
import { normalise } from './normalise';
import { DIGIT_BYTES, restored } from './product';
import { quantise } from './quantise';

/**
 * One block of the network: `h` changes in place, and `next` gets its norm, as `u` has it of the `h` before.
 * `count` is a multiple of four; `u` has rows on both sides of the text. `scales` holds four rows: the scales of
 * the first and second half of the matrix's outputs, then their biases.
 */
export function block(h: usize, u: usize, next: usize, count: usize, rowBytes: usize, dilation: usize, weights: usize, scales: usize, share: f32, scratch: usize): void {
  const tops = scratch;
  const starts = tops + VECTOR;
  const sums = starts + VECTOR;
  const numbers = sums + SUMS_BYTES;
  const c = numbers + TAPS * rowBytes * DIGIT_BYTES;
  for (let tile: usize = 0; tile < count; tile += TILE) {
    gather(u, rowBytes, dilation * rowBytes, c, tops);
    quantise(c, TAPS * rowBytes, tops, starts, numbers);
    addGated(h, rowBytes, numbers, weights, scales, tops, starts, sums);
    normalise(h, next, TILE, rowBytes, share);
    h += TILE * rowBytes;
    u += TILE * rowBytes;
    next += TILE * rowBytes;
  }
}

function addGated(h: usize, rowBytes: usize, numbers: usize, weights: usize, scales: usize, tops: usize, starts: usize, sums: usize): void {
  const digitBytes = ((TAPS * rowBytes) / 4) * DIGIT_BYTES;
  for (const end = h + rowBytes; h < end; h += VECTOR) {
    weights = multiply(numbers, digitBytes, weights, starts, sums);
    const aScales = v128.load(scales);
    const bScales = v128.load(scales + rowBytes);
    const aBiases = v128.load(scales + 2 * rowBytes);
    const bBiases = v128.load(scales + 3 * rowBytes);
    for (let token: usize = 0; token < TILE; token += 1) {
      const tokenScale = v128.load32_splat(tops + 4 * token);
      const at = sums + 2 * VECTOR * token;
      const a = restored(v128.load(at), aScales, tokenScale, aBiases);
      const b = restored(v128.load(at, VECTOR), bScales, tokenScale, bBiases);
      const target = h + token * rowBytes;
      v128.store(target, f32x4.add(v128.load(target), f32x4.mul(a, gate(b))));
    }
    scales += VECTOR;
  }
}

/** Twice the softsign gate; the other factor comes halved, which is exact. */
@inline
function gate(b: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.add(one, f32x4.div(b, f32x4.add(one, f32x4.abs(b))));
}
