import { sumOfLanes, VECTOR } from './lanes';

/** Divides each row by the root of its mean square; `share` is one part in `width`. */
export function normalise(rows: usize, out: usize, count: usize, rowBytes: usize, share: f32): void {
  for (let token: usize = 0; token < count; token += 1) {
    const end = rows + rowBytes;
    const scale = f32x4.splat(1 / sqrt<f32>(sumOfSquares(rows, end) * share + 1e-5));
    while (rows < end) {
      v128.store(out, f32x4.mul(v128.load(rows), scale));
      v128.store(out, f32x4.mul(v128.load(rows, VECTOR), scale), VECTOR);
      rows += 2 * VECTOR;
      out += 2 * VECTOR;
    }
  }
}

/** In two sums at once, so that one addition need not wait for the other. */
@inline
export function sumOfSquares(row: usize, end: usize): f32 {
  let even = f32x4.splat(0);
  let odd = even;
  while (row < end) {
    const first = v128.load(row);
    const second = v128.load(row, VECTOR);
    even = f32x4.add(even, f32x4.mul(first, first));
    odd = f32x4.add(odd, f32x4.mul(second, second));
    row += 2 * VECTOR;
  }
  return sumOfLanes(f32x4.add(even, odd));
}
