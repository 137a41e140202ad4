import type { Kernel } from './kernel.ts';
import { KernelSpace } from './kernel-space.ts';
import { readNetworkShape, type NetworkShape } from './network-shape.ts';
import { placeWeights } from './place-weights.ts';
import { runNetwork, type Run } from './run-network.ts';
import { checkBounds } from './stretches.ts';
import type { WeightFile } from './weight-file.ts';

/** A network ready to run. What it returns is the caller's. */
export interface Network {
  readonly shape: NetworkShape;
  /** How many tokens keep it busy for some milliseconds. */
  readonly sliceTokens: number;
  /** The sums [tokens, width] of table rows: token t has `rows[offsets[t]]` up to `rows[offsets[t + 1]]`. */
  sumRows(rows: Int32Array, offsets: Int32Array): Float32Array;
  /**
   * Logits [tokens, stride] of a text from its tokens' sums [tokens, width]. What is pooled together is
   * a stretch: it begins at its number in `stretches` and ends where the next begins; see `stretchesOf`.
   */
  run(inputs: Float32Array, stretches: Int32Array): Float32Array;
}

/** Makes a network of a file's weights; the kernel serves it alone from then on. */
export function makeNetwork(file: WeightFile, kernel: Kernel): Network {
  const shape = readNetworkShape(file);
  const space = new KernelSpace(kernel);
  const placed = placeWeights({ file, kernel, space }, shape);
  const workspace = space.end;
  const begin = (): Run => {
    space.rewind(workspace);
    return { shape, placed, kernel, space };
  };
  return {
    shape,
    sliceTokens: kernel.sliceTokens,
    sumRows: (rows, offsets) => sumRows(begin(), rows, offsets),
    run: (inputs, stretches) => runNetwork(begin(), inputs, stretches),
  };
}

function sumRows(run: Run, rows: Int32Array, offsets: Int32Array): Float32Array {
  const { shape, placed, kernel, space } = run;
  const count = offsets.length - 1;
  checkBounds(offsets, rows.length, 0);
  const outside = rows.find((row) => row < 0 || row >= shape.rows);
  if (outside !== undefined) throw new RangeError(`The table has no row ${outside}.`);
  const rowsAt = space.put(rows);
  const offsetsAt = space.put(offsets);
  const out = space.take(count * shape.width * 4);
  const { table, tableScales } = placed;
  kernel.operations.sumRows(table, tableScales, rowsAt, offsetsAt, count, shape.width, out);
  return new Float32Array(kernel.memory.buffer, out, count * shape.width).slice();
}
