/** The largest whole number a token's numbers are brought to. */
export const TOP: f32 = 127;

/** Bytes of a whole number: one where relaxed SIMD multiplies bytes, else two. */
export const DIGIT_BYTES: usize = ASC_FEATURE_RELAXED_SIMD ? 1 : 2;

/** What was added to each weight: relaxed SIMD wants one side of the product from 0 to 127. */
export const WEIGHT_OFFSET: i32 = ASC_FEATURE_RELAXED_SIMD ? 64 : 0;

/**
 * Adds to four sums the products of one token's numbers with the weights of four outputs. Both ways are exact:
 * with one side from 0 to 127 all machines give the same, as two products of bytes fit into 16 bits.
 */
@inline
export function addProduct(sums: v128, numbers: v128, weights: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return i32x4.relaxed_dot_i8x16_i7x16_add_s(numbers, weights, sums);
  return i32x4.add(sums, i32x4.dot_i16x8_s(numbers, weights));
}

/** Four whole sums as the numbers they stand for. */
@inline
export function restored(sums: v128, scales: v128, tokenScale: v128, biases: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), scales), tokenScale), biases);
}
