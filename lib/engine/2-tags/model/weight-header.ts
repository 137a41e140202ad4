import { WeightFileError } from './weight-file-error.ts';
import type { DataType, NumbersOf, Setting, Tensor, WeightFile } from './weight-file.ts';

type Fields = Readonly<Record<string, unknown>>;

const ARRAYS = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  int32: Int32Array,
  float32: Float32Array,
} as const satisfies Record<DataType, unknown>;

/** Checks a header, which is JSON in ASCII, and cuts the tensors it names out of the data. */
export function readWeightHeader(header: Uint8Array, data: Uint8Array): WeightFile {
  const fields = recordOf(parseJson(header), 'header');
  const settings = Object.entries(recordOf(fields['settings'], 'settings'));
  const tensors = fields['tensors'];
  if (!Array.isArray(tensors)) throw malformed('tensors');
  return {
    name: textOf(fields, 'name'),
    version: textOf(fields, 'version'),
    origin: textOf(fields, 'origin'),
    settings: new Map(settings.map(([name, value]) => [name, settingOf(value, name)])),
    tensors: new Map(
      tensors.map((tensor: unknown) => readTensor(recordOf(tensor, 'tensors'), data)),
    ),
  };
}

function parseJson(header: Uint8Array): unknown {
  try {
    return JSON.parse(asciiText(header));
  } catch (cause) {
    throw new WeightFileError('malformed', 'The weight file has no readable header.', { cause });
  }
}

/** By hand: `TextDecoder` belongs to the DOM. The writer escapes everything beyond ASCII. */
function asciiText(bytes: Uint8Array): string {
  let text = '';
  // In stretches, because the arguments of a call must fit on the stack.
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}

function readTensor(fields: Fields, data: Uint8Array): [string, Tensor] {
  const name = textOf(fields, 'name');
  const { dtype, shape, offset } = fields;
  if (!isDataType(dtype) || !isShape(shape) || !isCount(offset)) throw malformed(name);
  const count = shape.reduce((product, length) => product * length, 1);
  return [name, { type: dtype, shape, numbers: cutOut(data, dtype, offset, count, name) }];
}

function cutOut(
  data: Uint8Array,
  type: DataType,
  offset: number,
  count: number,
  name: string,
): NumbersOf[DataType] {
  const array = ARRAYS[type];
  const end = offset + count * array.BYTES_PER_ELEMENT;
  const start = data.byteOffset + offset;
  if (end > data.length || start % array.BYTES_PER_ELEMENT !== 0) {
    const sentence = `The weight file's "${name}" lies outside its data.`;
    throw new WeightFileError('out-of-bounds', sentence);
  }
  // Shared or not is the same to the arrays, though not to the types of a union of them.
  return new array(data.buffer as ArrayBuffer, start, count);
}

function isDataType(value: unknown): value is DataType {
  return typeof value === 'string' && Object.hasOwn(ARRAYS, value);
}

function isShape(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function settingOf(value: unknown, name: string): Setting {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isListOf(value, 'number')) return value;
  if (isListOf(value, 'string')) return value;
  throw malformed(name);
}

function isListOf(value: unknown, type: 'number'): value is number[];
function isListOf(value: unknown, type: 'string'): value is string[];
function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw malformed(name);
  return value;
}

function recordOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(name);
  return value as Fields; // an object's own keys are strings
}

function malformed(name: string): WeightFileError {
  return new WeightFileError('malformed', `The weight file's header is wrong at "${name}".`);
}
