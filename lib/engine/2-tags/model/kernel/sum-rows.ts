import { LANES, VECTOR } from './lanes';

/**
 * Each token is the sum of its rows of the table, whose numbers are of 8 bits with a scale a row.
 * Token t has the rows numbered `rows[offsets[t]]` up to `rows[offsets[t + 1]]`.
 */
export function sumRows(table: usize, scales: usize, rows: usize, offsets: usize, count: usize, width: usize, out: usize): void {
  const rowBytes = width * 4;
  for (let token: usize = 0; token < count; token += 1) {
    memory.fill(out, 0, rowBytes);
    const end = rows + 4 * load<u32>(offsets + 4 * token, 4);
    for (let at = rows + 4 * load<u32>(offsets + 4 * token); at < end; at += 4) {
      const row = <usize>load<u32>(at);
      addRow(table + row * width, v128.load32_splat(scales + 4 * row), out, out + rowBytes);
    }
    out += rowBytes;
  }
}

@inline
function addRow(row: usize, scale: v128, out: usize, end: usize): void {
  while (out < end) {
    const whole = v128.load8x8_s(row);
    addScaled(out, i32x4.extend_low_i16x8_s(whole), scale);
    addScaled(out + VECTOR, i32x4.extend_high_i16x8_s(whole), scale);
    row += 2 * LANES;
    out += 2 * VECTOR;
  }
}

@inline
function addScaled(out: usize, whole: v128, scale: v128): void {
  v128.store(out, f32x4.add(v128.load(out), f32x4.mul(f32x4.convert_i32x4_s(whole), scale)));
}
