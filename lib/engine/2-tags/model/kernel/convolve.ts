import { largestLane, VECTOR } from './lanes';

/**
 * Each channel of four tokens from the same channel of five tokens around, `reach` bytes apart.
 * `kernel` holds five rows of weights and one of biases. The largest size of each token goes to `tops`.
 */
export function convolve(u: usize, rowBytes: usize, reach: usize, kernel: usize, out: usize, tops: usize): void {
  const second = rowBytes;
  const third = second + rowBytes;
  const fourth = third + rowBytes;
  const fifth = fourth + rowBytes;
  const sixth = fifth + rowBytes;
  let top0 = f32x4.splat(0);
  let top1 = top0;
  let top2 = top0;
  let top3 = top0;
  for (const end = kernel + rowBytes; kernel < end; kernel += VECTOR) {
    const k0 = v128.load(kernel);
    const k1 = v128.load(kernel + second);
    const k2 = v128.load(kernel + third);
    const k3 = v128.load(kernel + fourth);
    const k4 = v128.load(kernel + fifth);
    const bias = v128.load(kernel + sixth);
    let c = around(u, reach, k0, k1, k2, k3, k4, bias);
    v128.store(out, c);
    top0 = f32x4.pmax(top0, f32x4.abs(c));
    c = around(u + second, reach, k0, k1, k2, k3, k4, bias);
    v128.store(out + second, c);
    top1 = f32x4.pmax(top1, f32x4.abs(c));
    c = around(u + third, reach, k0, k1, k2, k3, k4, bias);
    v128.store(out + third, c);
    top2 = f32x4.pmax(top2, f32x4.abs(c));
    c = around(u + fourth, reach, k0, k1, k2, k3, k4, bias);
    v128.store(out + fourth, c);
    top3 = f32x4.pmax(top3, f32x4.abs(c));
    u += VECTOR;
    out += VECTOR;
  }
  f32.store(tops, largestLane(top0));
  f32.store(tops, largestLane(top1), 4);
  f32.store(tops, largestLane(top2), 8);
  f32.store(tops, largestLane(top3), 12);
}

@inline
function around(u: usize, reach: usize, k0: v128, k1: v128, k2: v128, k3: v128, k4: v128, bias: v128): v128 {
  let c = f32x4.add(bias, f32x4.mul(v128.load(u - reach - reach), k0));
  c = f32x4.add(c, f32x4.mul(v128.load(u - reach), k1));
  c = f32x4.add(c, f32x4.mul(v128.load(u), k2));
  c = f32x4.add(c, f32x4.mul(v128.load(u + reach), k3));
  return f32x4.add(c, f32x4.mul(v128.load(u + reach + reach), k4));
}
