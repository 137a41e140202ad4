import { largestLane, sumOfWholeLanes, TILE, VECTOR } from './lanes';
import { DIGIT_BYTES, TOP, WEIGHT_OFFSET } from './product';

/** Adding it leaves a number's nearest whole number in the low bits: 1.5 · 2²³, and as bits. */
const ROUNDER: f32 = 12582912;
const ROUNDER_BITS: i32 = 0x4b400000;
/** What is smaller counts as nothing: its inverse would not be finite. */
const SMALLEST: f32 = 1e-20;

/**
 * Turns four rows into whole numbers up to 127, each with the scale that brings it back: `tops`, which
 * comes in as the largest size of each row, goes out as these. `starts` gets what the products start from.
 */
export function quantise(rows: usize, rowBytes: usize, tops: usize, starts: usize, out: usize): void {
  const outBytes = (rowBytes / 4) * DIGIT_BYTES;
  for (let token: usize = 0; token < TILE; token += 1) {
    const top = f32.load(tops);
    const scale = f32x4.splat(top > SMALLEST ? TOP / top : 0);
    i32.store(starts, WEIGHT_OFFSET == 0 ? toWords(rows, rows + rowBytes, scale, out) : toBytes(rows, rows + rowBytes, scale, out));
    f32.store(tops, top * (<f32>1 / TOP));
    rows += rowBytes;
    out += outBytes;
    tops += 4;
    starts += 4;
  }
}

/** The largest size in each of four rows. */
export function largestSizes(rows: usize, rowBytes: usize, tops: usize): void {
  for (let token: usize = 0; token < TILE; token += 1) {
    let top = f32x4.splat(0);
    for (const end = rows + rowBytes; rows < end; rows += VECTOR) {
      top = f32x4.pmax(top, f32x4.abs(v128.load(rows)));
    }
    f32.store(tops + 4 * token, largestLane(top));
  }
}

@inline
function toWords(row: usize, end: usize, scale: v128, out: usize): i32 {
  while (row < end) {
    v128.store(out, eightWhole(row, scale));
    row += 2 * VECTOR;
    out += VECTOR;
  }
  return 0;
}

/** Returns what the weights' offset adds to every product of the row, to be taken away. */
@inline
function toBytes(row: usize, end: usize, scale: v128, out: usize): i32 {
  let sum = i32x4.splat(0);
  while (row < end) {
    const whole = i8x16.narrow_i16x8_s(eightWhole(row, scale), eightWhole(row + 2 * VECTOR, scale));
    v128.store(out, whole);
    sum = i32x4.relaxed_dot_i8x16_i7x16_add_s(whole, i8x16.splat(1), sum);
    row += 4 * VECTOR;
    out += VECTOR;
  }
  return -WEIGHT_OFFSET * sumOfWholeLanes(sum);
}

@inline
export function eightWhole(row: usize, scale: v128): v128 {
  return i16x8.narrow_i32x4_s(fourWhole(row, scale), fourWhole(row + VECTOR, scale));
}

@inline
function fourWhole(row: usize, scale: v128): v128 {
  const raised = f32x4.add(f32x4.mul(v128.load(row), scale), f32x4.splat(ROUNDER));
  return i32x4.sub(raised, i32x4.splat(ROUNDER_BITS));
}
