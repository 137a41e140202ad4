import { VECTOR } from './lanes';

/** The mean of the rows of each stretch; stretch s begins at token `starts[s]` and ends where the next begins. */
export function average(rows: usize, starts: usize, stretches: usize, rowBytes: usize, out: usize): void {
  for (let stretch: usize = 0; stretch < stretches; stretch += 1) {
    const first = <usize>load<u32>(starts + 4 * stretch);
    const end = <usize>load<u32>(starts + 4 * stretch, 4);
    const share = f32x4.splat(<f32>1 / <f32>(<i32>(end - first)));
    for (let channel: usize = 0; channel < rowBytes; channel += VECTOR) {
      let sum = f32x4.splat(0);
      for (let token = first; token < end; token += 1) {
        sum = f32x4.add(sum, v128.load(rows + token * rowBytes + channel));
      }
      v128.store(out + channel, f32x4.mul(sum, share));
    }
    out += rowBytes;
  }
}

/** Adds to the rows of each stretch its row of `own` and, but for the first, the row before it of `before`. */
export function spread(rows: usize, starts: usize, stretches: usize, rowBytes: usize, own: usize, before: usize): void {
  let token = <usize>load<u32>(starts);
  for (let stretch: usize = 0; stretch < stretches; stretch += 1) {
    if (stretch > 0) addRow(own, before + (stretch - 1) * rowBytes, rowBytes);
    for (const end = <usize>load<u32>(starts + 4 * stretch, 4); token < end; token += 1) {
      addRow(rows + token * rowBytes, own, rowBytes);
    }
    own += rowBytes;
  }
}

@inline
function addRow(row: usize, other: usize, rowBytes: usize): void {
  for (let channel: usize = 0; channel < rowBytes; channel += VECTOR) {
    v128.store(row + channel, f32x4.add(v128.load(row + channel), v128.load(other + channel)));
  }
}
