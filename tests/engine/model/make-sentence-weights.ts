import {
  FORM_ROWS,
  PAIR_ROWS,
  WORD_ROWS,
} from '../../../lib/engine/3-findings/ratings/sentence-features.ts';
import { makeWeightFile } from './make-weight-file.ts';

const [WIDTH, HIDDEN_UNITS, OUTPUTS] = [2, 3, 2];

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
}

/** A small but whole file of the sentence model: all zeros but for the numbers given by tensor. */
export function makeSentenceWeights(
  numbers: Readonly<Record<string, Readonly<Record<number, number>>>> = {},
  version = '7',
): Uint8Array {
  const tables = [
    { name: 'words', shape: [WORD_ROWS, WIDTH] },
    { name: 'pairs', shape: [PAIR_ROWS, OUTPUTS] },
  ];
  const layers = [
    { name: 'forms', shape: [FORM_ROWS, OUTPUTS] },
    { name: 'inner', shape: [HIDDEN_UNITS, WIDTH] },
    { name: 'innerBias', shape: [HIDDEN_UNITS] },
    { name: 'outer', shape: [OUTPUTS, HIDDEN_UNITS] },
    { name: 'direct', shape: [OUTPUTS, WIDTH] },
    { name: 'bias', shape: [OUTPUTS] },
  ];
  const parts: Uint8Array[] = [];
  const tensors: object[] = [];
  let offset = 0;
  const add = (dtype: 'int8' | 'float32', { name, shape }: Entry): void => {
    const array = new (dtype === 'int8' ? Int8Array : Float32Array)(shape.reduce((a, b) => a * b));
    for (const [at, number] of Object.entries(numbers[name] ?? {})) array[Number(at)] = number;
    const bytes = new Uint8Array(Math.ceil(array.byteLength / 16) * 16);
    bytes.set(new Uint8Array(array.buffer));
    tensors.push({ name, dtype, shape, offset });
    parts.push(bytes);
    offset += bytes.length;
  };
  for (const entry of tables) add('int8', entry);
  for (const entry of layers) add('float32', entry);
  const settings = { width: WIDTH, hiddenUnits: HIDDEN_UNITS, wordStep: 0.5, pairStep: 0.25 };
  const header = { name: 'sentences', version, origin: 'a test', settings, tensors };
  return makeWeightFile({ header, data: Buffer.concat(parts) });
}
