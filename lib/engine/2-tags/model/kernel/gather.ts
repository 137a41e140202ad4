import { largestLane, TILE, VECTOR } from './lanes';

/** A block looks at three tokens at a time. */
export const TAPS: usize = 3;

/**
 * Puts side by side, for each of four tokens, the rows of the token `reach` bytes before, of its own and of the one
 * `reach` bytes behind. The largest size in each goes to `tops`.
 */
export function gather(u: usize, rowBytes: usize, reach: usize, out: usize, tops: usize): void {
  for (let token: usize = 0; token < TILE; token += 1) {
    let top = f32x4.splat(0);
    let row = u - reach;
    for (let tap: usize = 0; tap < TAPS; tap += 1) {
      for (let at: usize = 0; at < rowBytes; at += VECTOR) {
        const numbers = v128.load(row + at);
        v128.store(out + at, numbers);
        top = f32x4.pmax(top, f32x4.abs(numbers));
      }
      row += reach;
      out += rowBytes;
    }
    f32.store(tops + 4 * token, largestLane(top));
    u += rowBytes;
  }
}
