import { checksum } from './checksum.ts';
import { readWeightHeader } from './weight-header.ts';
import { WeightFileError } from './weight-file-error.ts';

/** What a number is stored as, and the array that holds such numbers. */
export interface NumbersOf {
  readonly int8: Int8Array;
  readonly uint8: Uint8Array;
  readonly int16: Int16Array;
  readonly int32: Int32Array;
  readonly float32: Float32Array;
}
export type DataType = keyof NumbersOf;

/** A named array of weights; its numbers lie row by row. */
export interface Tensor {
  readonly type: DataType;
  readonly shape: readonly number[];
  readonly numbers: NumbersOf[DataType];
}

export type Setting = number | string | readonly number[] | readonly string[];

/** The weights of one model, with where they come from. */
export interface WeightFile {
  readonly name: string;
  /** Changes whenever the same text could get another analysis. */
  readonly version: string;
  /** What the model was trained on. */
  readonly origin: string;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const MAGIC = 'SAYSWHO1';
const FORMAT_VERSION = 1;
/** Magic, then format version, length of the file and length of the header as 32 bits each. */
const PREFIX_BYTES = 20;
const CHECKSUM_BYTES = 4;

/**
 * Reads a file that `training/weight_file.py` wrote; throws a `WeightFileError` for anything else.
 * The tensors look into `bytes`, which must not change afterwards.
 */
export function readWeightFile(bytes: Uint8Array): WeightFile {
  const whole = atTensorAlignment(bytes);
  const headerEnd = checkFrame(whole);
  const data = whole.subarray(headerEnd, whole.length - CHECKSUM_BYTES);
  return readWeightHeader(whole.subarray(PREFIX_BYTES, headerEnd), data);
}

/** Typed arrays want their numbers at even places; whoever hands in a slice of a larger buffer gets a copy. */
function atTensorAlignment(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
}

/** Checks all that needs no look into the header; returns where the header ends. */
function checkFrame(bytes: Uint8Array): number {
  for (let at = 0; at < MAGIC.length; at += 1) {
    if (bytes[at] !== MAGIC.charCodeAt(at)) {
      throw new WeightFileError('not-ours', 'This is not a weight file of ours.');
    }
  }
  if (bytes.length < PREFIX_BYTES + CHECKSUM_BYTES) throw cutShort();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.getUint32(8, true);
  if (format > FORMAT_VERSION) {
    const sentence = `The weight file has format ${format}; this version reads up to ${FORMAT_VERSION}.`;
    throw new WeightFileError('newer', sentence);
  }
  const length = view.getUint32(12, true);
  if (length > bytes.length) throw cutShort();
  const end = bytes.length - CHECKSUM_BYTES;
  const sum = checksum(bytes.subarray(MAGIC.length, end));
  if (length < bytes.length || view.getUint32(end, true) !== sum) {
    throw new WeightFileError('damaged', 'The weight file is damaged: its checksum is wrong.');
  }
  const headerEnd = PREFIX_BYTES + view.getUint32(16, true);
  if (format === 0 || headerEnd > end) {
    throw new WeightFileError('malformed', 'The weight file has no readable header.');
  }
  return headerEnd;
}

function cutShort(): WeightFileError {
  return new WeightFileError('cut-short', 'The weight file is cut short.');
}
