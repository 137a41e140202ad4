import { VECTOR } from './lanes';

/**
 * Each token is the sum of its rows of the table, whose numbers are of 8 bits with a scale a row.
 * Token t has the rows numbered `rows[offsets[t]]` up to `rows[offsets[t + 1]]`.
 */
export function sumRows(table: usize, scales: usize, rows: usize, offsets: usize, count: usize, width: usize, out: usize): void {
  for (let token: usize = 0; token < count; token += 1) {
    const first = rows + 4 * <usize>load<u32>(offsets + 4 * token);
    const end = rows + 4 * <usize>load<u32>(offsets + 4 * token, 4);
    for (let channel: usize = 0; channel < width; channel += 16) {
      sumChannels(table + channel, width, scales, first, end, out);
      out += 4 * VECTOR;
    }
  }
}

/** Sixteen channels, all rows: so many sums fit into registers. */
@inline
function sumChannels(table: usize, width: usize, scales: usize, first: usize, end: usize, out: usize): void {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (let at = first; at < end; at += 4) {
    const row = <usize>load<u32>(at);
    const scale = v128.load32_splat(scales + 4 * row);
    const bytes = v128.load(table + row * width);
    const low = i16x8.extend_low_i8x16_s(bytes);
    const high = i16x8.extend_high_i8x16_s(bytes);
    a = f32x4.add(a, scaled(i32x4.extend_low_i16x8_s(low), scale));
    b = f32x4.add(b, scaled(i32x4.extend_high_i16x8_s(low), scale));
    c = f32x4.add(c, scaled(i32x4.extend_low_i16x8_s(high), scale));
    d = f32x4.add(d, scaled(i32x4.extend_high_i16x8_s(high), scale));
  }
  v128.store(out, a);
  v128.store(out, b, VECTOR);
  v128.store(out, c, 2 * VECTOR);
  v128.store(out, d, 3 * VECTOR);
}

@inline
function scaled(whole: v128, scale: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(whole), scale);
}
