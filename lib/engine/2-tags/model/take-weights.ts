import { WeightFileError } from './weight-file-error.ts';
import type { DataType, NumbersOf, WeightFile } from './weight-file.ts';

/** The numbers of a tensor that must be there with this type and shape. */
export function takeTensor<Type extends DataType>(
  file: WeightFile,
  name: string,
  type: Type,
  shape: readonly number[],
): NumbersOf[Type] {
  const tensor = file.tensors.get(name);
  if (tensor?.type !== type || tensor.shape.join() !== shape.join()) throw unfit(file, name);
  return tensor.numbers as NumbersOf[Type]; // a tensor's numbers are of its type
}

/** A setting that must be there as a number. */
export function takeNumber(file: WeightFile, name: string): number {
  const value = file.settings.get(name);
  if (typeof value !== 'number') throw unfit(file, name);
  return value;
}

/** A setting that must be there as a list of numbers. */
export function takeNumbers(file: WeightFile, name: string): readonly number[] {
  const value = file.settings.get(name);
  if (typeof value !== 'object' || !value.every((each) => typeof each === 'number')) {
    throw unfit(file, name);
  }
  return value;
}

function unfit(file: WeightFile, name: string): WeightFileError {
  const sentence = `The weight file "${file.name}" does not hold the "${name}" it should.`;
  return new WeightFileError('unfit', sentence);
}
