import { TILE, VECTOR } from './lanes';
import { addProduct } from './product';

/** Bytes of what `multiply` leaves: four sums of one half of the outputs and four of the other, for each token. */
export const SUMS_BYTES: usize = 2 * TILE * VECTOR;

/**
 * The products of four tokens' numbers with the weights of eight outputs, which lie in the order they are
 * wanted in; returns where the next eight begin. Each lane holds an output, so nothing is added across lanes.
 */
@inline
export function multiply(numbers: usize, bytes: usize, weights: usize, starts: usize, sums: usize): usize {
  const second = bytes;
  const third = second + bytes;
  const fourth = third + bytes;
  let a0 = v128.load32_splat(starts);
  let a1 = v128.load32_splat(starts, 4);
  let a2 = v128.load32_splat(starts, 8);
  let a3 = v128.load32_splat(starts, 12);
  let b0 = a0;
  let b1 = a1;
  let b2 = a2;
  let b3 = a3;
  for (const end = numbers + bytes; numbers < end; numbers += 4) {
    const a = v128.load(weights);
    const b = v128.load(weights, VECTOR);
    let x = v128.load32_splat(numbers);
    a0 = addProduct(a0, x, a);
    b0 = addProduct(b0, x, b);
    x = v128.load32_splat(numbers + second);
    a1 = addProduct(a1, x, a);
    b1 = addProduct(b1, x, b);
    x = v128.load32_splat(numbers + third);
    a2 = addProduct(a2, x, a);
    b2 = addProduct(b2, x, b);
    x = v128.load32_splat(numbers + fourth);
    a3 = addProduct(a3, x, a);
    b3 = addProduct(b3, x, b);
    weights += 2 * VECTOR;
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
