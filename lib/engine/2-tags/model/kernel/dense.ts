import { TILE, VECTOR } from './lanes';
import { multiply, SUMS_BYTES } from './multiply';
import { DIGIT_BYTES, restored } from './product';
import { largestSizes, quantise } from './quantise';

/**
 * A matrix and a bias on each row; `count` is a multiple of four, `outBytes` of 32. `scales` holds a row of
 * scales and one of biases, as long as a row of `out`.
 */
export function dense(
  rows: usize,
  count: usize,
  rowBytes: usize,
  weights: usize,
  scales: usize,
  out: usize,
  outBytes: usize,
  scratch: usize,
): void {
  const tops = scratch;
  const starts = tops + VECTOR;
  const sums = starts + VECTOR;
  const numbers = sums + SUMS_BYTES;
  for (let tile: usize = 0; tile < count; tile += TILE) {
    largestSizes(rows, rowBytes, tops);
    quantise(rows, rowBytes, tops, starts, numbers);
    storeProducts(
      numbers,
      (rowBytes / 4) * DIGIT_BYTES,
      weights,
      scales,
      tops,
      starts,
      sums,
      out,
      outBytes,
    );
    rows += TILE * rowBytes;
    out += TILE * outBytes;
  }
}

function storeProducts(
  numbers: usize,
  digitBytes: usize,
  weights: usize,
  scales: usize,
  tops: usize,
  starts: usize,
  sums: usize,
  out: usize,
  outBytes: usize,
): void {
  const half = outBytes / 2;
  for (const end = out + half; out < end; out += VECTOR) {
    weights = multiply(numbers, digitBytes, VECTOR, numbers, weights, v128.load(starts), sums);
    for (let token: usize = 0; token < TILE; token += 1) {
      const tokenScale = v128.load32_splat(tops + 4 * token);
      const at = sums + 2 * VECTOR * token;
      const target = out + token * outBytes;
      v128.store(
        target,
        restored(v128.load(at), v128.load(scales), tokenScale, v128.load(scales + outBytes)),
      );
      const other = restored(
        v128.load(at, VECTOR),
        v128.load(scales + half),
        tokenScale,
        v128.load(scales + outBytes + half),
      );
      v128.store(target + half, other);
    }
    scales += VECTOR;
  }
}
