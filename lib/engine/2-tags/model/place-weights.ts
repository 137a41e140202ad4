import type { Kernel } from './kernel.ts';
import type { KernelSpace } from './kernel-space.ts';
import { TAPS, type NetworkShape } from './network-shape.ts';
import { takeTensor } from './take-weights.ts';
import type { WeightFile } from './weight-file.ts';

/** Where a matrix lies in the kernel's memory, and the scales and biases of its outputs. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
}

export interface PlacedBlock extends PlacedMatrix {
  readonly dilation: number;
}

export interface PlacedWeights {
  readonly table: number;
  readonly tableScales: number;
  readonly blocks: readonly PlacedBlock[];
  readonly own: PlacedMatrix;
  readonly before: PlacedMatrix;
  readonly heads: PlacedMatrix;
}

interface Placing {
  readonly file: WeightFile;
  readonly kernel: Kernel;
  readonly space: KernelSpace;
}

/** Copies a network's weights into a kernel's memory, in the order its loops want them. */
export function placeWeights(placing: Placing, shape: NetworkShape): PlacedWeights {
  const { file, space } = placing;
  const { rows, width, classes, stride } = shape;
  const noBias = new Float32Array(width);
  return {
    table: space.put(takeTensor(file, 'table', 'int8', [rows, width])),
    tableScales: space.put(takeTensor(file, 'tableScales', 'float32', [rows])),
    blocks: shape.dilations.map((dilation, at) =>
      placeBlock(placing, `block${at}`, shape, dilation),
    ),
    own: placeDense(placing, 'own', width, width, width),
    before: placeDense(placing, 'before', width, width, width, noBias),
    heads: placeDense(placing, 'heads', width, classes, stride),
  };
}

function placeBlock(
  placing: Placing,
  name: string,
  { width, unit }: NetworkShape,
  dilation: number,
): PlacedBlock {
  const { file, kernel, space } = placing;
  const matrix = takeTensor(file, `${name}.matrix`, 'int8', [2 * width, TAPS * width]);
  const scales = takeTensor(file, `${name}.matrixScales`, 'float32', [2 * width]).slice();
  const biases = takeTensor(file, `${name}.matrixBias`, 'float32', [2 * width]).slice();
  for (let output = 0; output < 2 * width; output += 1) scales[output] = scales[output]! / unit;
  // The kernel's gate is twice what the network's is, so the other factor is halved.
  for (const numbers of [scales, biases]) {
    for (let output = 0; output < width; output += 1) numbers[output] = numbers[output]! / 2;
  }
  return {
    weights: space.put(packMatrix(matrix, TAPS * width, 2 * width, kernel)),
    scales: space.put(joined(scales, biases)),
    dilation,
  };
}

function placeDense(
  { file, kernel, space }: Placing,
  name: string,
  width: number,
  outputs: number,
  stride: number,
  bias = takeTensor(file, `${name}.bias`, 'float32', [outputs]),
): PlacedMatrix {
  const matrix = takeTensor(file, `${name}.matrix`, 'int8', [outputs, width]);
  const scales = takeTensor(file, `${name}.matrixScales`, 'float32', [outputs]);
  return {
    weights: space.put(packMatrix(matrix, width, stride, kernel)),
    scales: space.put(joined(filled(scales, stride), filled(bias, stride))),
  };
}

/**
 * The weights of a matrix [outputs, width] in the order of `kernel/multiply.ts`: by four outputs of the first half
 * and four of the second, therein by as many inputs as fit into 32 bits, therein by output. What is missing is 0.
 */
function packMatrix(
  matrix: Int8Array,
  width: number,
  outputs: number,
  { digitBytes, weightOffset }: Pick<Kernel, 'digitBytes' | 'weightOffset'>,
): Int8Array | Int16Array {
  const size = width * outputs;
  const packed = digitBytes === 1 ? new Int8Array(size) : new Int16Array(size);
  const inputsTogether = 4 / digitBytes;
  let to = 0;
  for (let group = 0; group < outputs / 2; group += 4) {
    for (let input = 0; input < width; input += inputsTogether) {
      for (let lane = 0; lane < 8; lane += 1) {
        const output = group + (lane & 3) + (lane < 4 ? 0 : outputs / 2);
        for (let next = input; next < input + inputsTogether; next += 1) {
          packed[to] = (matrix[output * width + next] ?? 0) + weightOffset;
          to += 1;
        }
      }
    }
  }
  return packed;
}

function joined(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function filled(numbers: Float32Array, length: number): Float32Array {
  const all = new Float32Array(length);
  all.set(numbers);
  return all;
}
