import { TILE, VECTOR } from './lanes';
import { addProduct } from './product';

/** Bytes of what `multiply` leaves: four sums of one half of the outputs and four of the other, for each token. */
export const SUMS_BYTES: usize = 2 * TILE * VECTOR;

/**
 * The products of four tokens' numbers with the weights of eight outputs, which lie in the order they are wanted
 * in; returns where the next eight begin. Each lane holds an output, so nothing is added across lanes. A token's
 * numbers are `bytes` long; with them go those of the tokens `reach` bytes further on, up to `last`.
 */
@inline
export function multiply(first: usize, bytes: usize, reach: usize, last: usize, weights: usize, starts: v128, sums: usize): usize {
  const second = bytes;
  const third = second + bytes;
  const fourth = third + bytes;
  let a0 = i8x16.shuffle(starts, starts, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3);
  let a1 = i8x16.shuffle(starts, starts, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7);
  let a2 = i8x16.shuffle(starts, starts, 8, 9, 10, 11, 8, 9, 10, 11, 8, 9, 10, 11, 8, 9, 10, 11);
  let a3 = i8x16.shuffle(starts, starts, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15);
  let b0 = a0;
  let b1 = a1;
  let b2 = a2;
  let b3 = a3;
  for (let from = first; from <= last; from += reach) {
    let at = from;
    for (const end = from + bytes; at < end; at += 4) {
      const a = v128.load(weights);
      const b = v128.load(weights, VECTOR);
      let x = v128.load32_splat(at);
      a0 = addProduct(a0, x, a);
      b0 = addProduct(b0, x, b);
      x = v128.load32_splat(at + second);
      a1 = addProduct(a1, x, a);
      b1 = addProduct(b1, x, b);
      x = v128.load32_splat(at + third);
      a2 = addProduct(a2, x, a);
      b2 = addProduct(b2, x, b);
      x = v128.load32_splat(at + fourth);
      a3 = addProduct(a3, x, a);
      b3 = addProduct(b3, x, b);
      weights += 2 * VECTOR;
    }
  }
  v128.store(sums, a0);
  v128.store(sums, b0, VECTOR);
  v128.store(sums, a1, 2 * VECTOR);
  v128.store(sums, b1, 3 * VECTOR);
  v128.store(sums, a2, 4 * VECTOR);
  v128.store(sums, b2, 5 * VECTOR);
  v128.store(sums, a3, 6 * VECTOR);
  v128.store(sums, b3, 7 * VECTOR);
  return weights;
}
