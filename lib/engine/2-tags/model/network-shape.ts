import { takeNumber, takeNumbers } from './take-weights.ts';
import { WeightFileError } from './weight-file-error.ts';
import type { WeightFile } from './weight-file.ts';

/** How large the network is; `training/tokens/student.py` says what it computes. */
export interface NetworkShape {
  readonly rows: number;
  /** Numbers a token has between the blocks. */
  readonly width: number;
  /** How far apart the three tokens lie that a block looks at, block by block. */
  readonly dilations: readonly number[];
  /** Sentences are pooled after so many blocks. */
  readonly poolAfter: number;
  /** Norms are rounded to whole numbers, of which so many make 1. */
  readonly unit: number;
  readonly classes: number;
  /** Classes with what fills them up: numbers from one token's logits to the next's. */
  readonly stride: number;
}

/** Tokens a block looks at together. */
export const TAPS = 3;
/** Tokens that the kernel does together. */
export const TILE = 4;

// What the kernel takes at a time.
const WIDTH_STEP = 16;
const OUTPUT_STEP = 8;
const LARGEST = { rows: 1 << 20, width: 512, blocks: 32, dilation: 256, classes: 1024 };

/** The shape in a file's settings; throws a `WeightFileError` where the kernel could not work with it. */
export function readNetworkShape(file: WeightFile): NetworkShape {
  const classes = takeNumber(file, 'classes');
  const shape = {
    rows: takeNumber(file, 'rows'),
    width: takeNumber(file, 'width'),
    dilations: takeNumbers(file, 'dilations'),
    poolAfter: takeNumber(file, 'poolAfter'),
    unit: takeNumber(file, 'unit'),
    classes,
    stride: Math.ceil(classes / OUTPUT_STEP) * OUTPUT_STEP,
  };
  const isFit =
    isWithin(shape.rows, LARGEST.rows) &&
    isWithin(shape.width, LARGEST.width) &&
    shape.width % WIDTH_STEP === 0 &&
    isWithin(shape.dilations.length, LARGEST.blocks) &&
    shape.dilations.every((dilation) => isWithin(dilation, LARGEST.dilation)) &&
    isWithin(shape.poolAfter, shape.dilations.length) &&
    isWithin(classes, LARGEST.classes) &&
    shape.unit > 0 &&
    takeNumber(file, 'taps') === TAPS;
  if (isFit) return shape;
  throw new WeightFileError('unfit', `The weight file "${file.name}" is for another network.`);
}

function isWithin(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largest;
}
