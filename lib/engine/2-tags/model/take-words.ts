import { takeTensor } from './take-weights.ts';
import type { WeightFile } from './weight-file.ts';

/** The words that have a row of their own, in the order of their rows; one a line in the file. */
export function takeWords(weights: WeightFile): string[] {
  const length = weights.tensors.get('words')?.shape[0] ?? 0;
  const bytes = takeTensor(weights, 'words', 'uint8', [length]);
  return new TextDecoder().decode(bytes).split('\n');
}
