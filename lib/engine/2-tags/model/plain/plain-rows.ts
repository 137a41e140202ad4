const { fround } = Math;
const EPSILON = fround(1e-5);

export function sumRows(
  memory: ArrayBuffer,
  table: number,
  scales: number,
  rows: number,
  offsets: number,
  count: number,
  width: number,
  out: number,
): void {
  const whole = new Int8Array(memory, table);
  const scaleOf = new Float32Array(memory, scales);
  const rowNumbers = new Uint32Array(memory, rows);
  const firsts = new Uint32Array(memory, offsets, count + 1);
  const sums = new Float32Array(memory, out, count * width).fill(0);
  for (let token = 0; token < count; token += 1) {
    for (let at = firsts[token]!; at < firsts[token + 1]!; at += 1) {
      const row = rowNumbers[at]!;
      const scale = scaleOf[row]!;
      for (let channel = 0; channel < width; channel += 1) {
        const place = token * width + channel;
        sums[place] = sums[place]! + fround(whole[row * width + channel]! * scale);
      }
    }
  }
}

export function normalise(
  memory: ArrayBuffer,
  rows: number,
  out: number,
  count: number,
  rowBytes: number,
  share: number,
): void {
  const width = rowBytes / 4;
  const from = new Float32Array(memory, rows, count * width);
  const to = new Float32Array(memory, out, count * width);
  const scales = normScales(from, width, share, 1);
  for (let at = 0; at < from.length; at += 1) to[at] = from[at]! * scales[Math.floor(at / width)]!;
}

/** What each row is to be multiplied with, so that its mean square is that of `unit`. */
export function normScales(
  rows: Float32Array,
  width: number,
  share: number,
  unit: number,
): Float32Array {
  return Float32Array.from({ length: rows.length / width }, (_, row) => {
    const squares = sumOfSquares(rows, row * width, (row + 1) * width);
    const meanSquare = fround(squares * fround(share));
    return fround(unit) / fround(Math.sqrt(fround(meanSquare + EPSILON)));
  });
}

/** In eight sums, added up as the lanes of two vectors are. */
function sumOfSquares(numbers: Float32Array, start: number, end: number): number {
  const sums = new Float32Array(8);
  for (let at = start; at < end; at += 1) {
    const lane = (at - start) & 7;
    sums[lane] = sums[lane]! + fround(numbers[at]! * numbers[at]!);
  }
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => fround(sums[lane]! + sums[lane + 4]!));
  return fround(fround(a! + c!) + fround(b! + d!));
}

export function average(
  memory: ArrayBuffer,
  rows: number,
  starts: number,
  stretches: number,
  rowBytes: number,
  out: number,
): void {
  const width = rowBytes / 4;
  const from = new Float32Array(memory, rows);
  const firsts = new Uint32Array(memory, starts, stretches + 1);
  const to = new Float32Array(memory, out, stretches * width);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const first = firsts[stretch]!;
    const end = firsts[stretch + 1]!;
    const share = fround(1 / (end - first));
    for (let channel = 0; channel < width; channel += 1) {
      let sum = 0;
      for (let token = first; token < end; token += 1) {
        sum = fround(sum + from[token * width + channel]!);
      }
      to[stretch * width + channel] = sum * share;
    }
  }
}

export function spread(
  memory: ArrayBuffer,
  rows: number,
  starts: number,
  stretches: number,
  rowBytes: number,
  own: number,
  before: number,
): void {
  const width = rowBytes / 4;
  const to = new Float32Array(memory, rows);
  const firsts = new Uint32Array(memory, starts, stretches + 1);
  const owns = new Float32Array(memory, own, stretches * width);
  const befores = new Float32Array(memory, before, stretches * width);
  for (let at = width; at < owns.length; at += 1) owns[at] = owns[at]! + befores[at - width]!;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    for (let token = firsts[stretch]!; token < firsts[stretch + 1]!; token += 1) {
      for (let channel = 0; channel < width; channel += 1) {
        const place = token * width + channel;
        to[place] = to[place]! + owns[stretch * width + channel]!;
      }
    }
  }
}
