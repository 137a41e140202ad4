import { TILE, VECTOR } from './lanes';
import { multiply } from './multiply';
import { DIGIT_BYTES } from './product';
import { roundNorms } from './round-norms';

/**
 * One block of the network: `h` changes in place, and `nextNumbers` and `nextLacks` get its rounded norms, as
 * `numbers` and `lacks` have those of the `h` before, with nothing on both sides of the text. `count` is a
 * multiple of four. `scales` holds four rows: the scales of the first and second half of the matrix's outputs,
 * then their biases. `sums` has room for what `multiply` leaves.
 */
export function block(h: usize, numbers: usize, lacks: usize, nextNumbers: usize, nextLacks: usize, count: usize, rowBytes: usize, dilation: usize, weights: usize, scales: usize, share: f32, unit: f32, sums: usize): void {
  const bytes = (rowBytes / 4) * DIGIT_BYTES;
  for (let tile: usize = 0; tile < count; tile += TILE) {
    addGated(h, rowBytes, numbers, bytes, dilation, weights, scales, lacks, sums);
    roundNorms(h, nextNumbers, nextLacks, TILE, rowBytes, share, unit);
    h += TILE * rowBytes;
    numbers += TILE * bytes;
    lacks += TILE * 4;
    nextNumbers += TILE * bytes;
    nextLacks += TILE * 4;
  }
}

function addGated(h: usize, rowBytes: usize, numbers: usize, bytes: usize, dilation: usize, weights: usize, scales: usize, lacks: usize, sums: usize): void {
  const reach = dilation * bytes;
  const around = i32x4.add(v128.load(lacks - 4 * dilation), v128.load(lacks + 4 * dilation));
  const starts = i32x4.add(around, v128.load(lacks));
  for (const end = h + rowBytes; h < end; h += VECTOR) {
    weights = multiply(numbers - reach, bytes, reach, numbers + reach, weights, starts, sums);
    const aScales = v128.load(scales);
    const bScales = v128.load(scales + rowBytes);
    const aBiases = v128.load(scales + 2 * rowBytes);
    const bBiases = v128.load(scales + 3 * rowBytes);
    for (let token: usize = 0; token < TILE; token += 1) {
      const at = sums + 2 * VECTOR * token;
      const a = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(at)), aScales), aBiases);
      const b = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(at, VECTOR)), bScales), bBiases);
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
