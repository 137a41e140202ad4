import { sumOfWholeLanes, VECTOR } from './lanes';
import { sumOfSquares } from './normalise';
import { DIGIT_BYTES, WEIGHT_OFFSET } from './product';
import { eightWhole } from './quantise';

/**
 * Norms rows as `normalise` does and rounds them to whole numbers, of which `unit` make 1. `lacks` gets, for each
 * token, what the weights' offset adds to its products, to be taken away.
 */
export function roundNorms(h: usize, numbers: usize, lacks: usize, count: usize, rowBytes: usize, share: f32, unit: f32): void {
  for (let token: usize = 0; token < count; token += 1) {
    const end = h + rowBytes;
    const scale = f32x4.splat(unit / sqrt<f32>(sumOfSquares(h, end) * share + 1e-5));
    let sum = i32x4.splat(0);
    for (; h < end; h += 4 * VECTOR) {
      const low = eightWhole(h, scale);
      const high = eightWhole(h + 2 * VECTOR, scale);
      const bytes = i8x16.narrow_i16x8_s(low, high);
      if (DIGIT_BYTES == 1) {
        v128.store(numbers, bytes);
        sum = i32x4.relaxed_dot_i8x16_i7x16_add_s(bytes, i8x16.splat(1), sum);
      } else {
        // Back to words, so that what does not fit into a byte is cut off here too.
        v128.store(numbers, i16x8.extend_low_i8x16_s(bytes));
        v128.store(numbers, i16x8.extend_high_i8x16_s(bytes), VECTOR);
      }
      numbers += DIGIT_BYTES * VECTOR;
    }
    if (DIGIT_BYTES == 1) i32.store(lacks, -WEIGHT_OFFSET * sumOfWholeLanes(sum));
    lacks += 4;
  }
}
