import { takeTensor } from './take-weights.ts';
import type { WeightFile } from './weight-file.ts';

/** Every context has it; its types belong to the DOM. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The words that have a row of their own, in the order of their rows; one a line in the file. */
export function takeWords(weights: WeightFile): string[] {
  const length = weights.tensors.get('words')?.shape[0] ?? 0;
  const bytes = takeTensor(weights, 'words', 'uint8', [length]);
  return new TextDecoder().decode(bytes).split('\n');
}
