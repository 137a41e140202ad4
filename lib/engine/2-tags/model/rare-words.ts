import { firstIndex } from '../../../domain/first-index.ts';
import { hash } from './hash.ts';
import { takeNumber, takeTensor } from './take-weights.ts';
import type { WeightFile } from './weight-file.ts';

/** Words too rare for a row of their own, each with the kind of word it is; known by their hashes alone. */
export interface RareWords {
  /** FNV-1a, as signed numbers, going up. */
  readonly hashes: Int32Array;
  /** Of each hash, counted from 0. */
  readonly kinds: Int16Array;
  /** How many kinds there are. */
  readonly count: number;
}

export const NO_RARE_WORDS: RareWords = {
  hashes: new Int32Array(),
  kinds: new Int16Array(),
  count: 0,
};

/** The kind of the word; `null` where it is not among them. */
export function kindOfRareWord({ hashes, kinds }: RareWords, word: string): number | null {
  const wanted = hash(word, 0, word.length) | 0;
  const at = firstIndex(hashes.length, (index) => hashes[index]! >= wanted);
  return hashes[at] === wanted ? kinds[at]! : null;
}

/** The rare words of a weight file, if it has any. */
export function takeRareWords(weights: WeightFile): RareWords {
  const length = weights.tensors.get('rareHashes')?.shape[0];
  if (length === undefined) return NO_RARE_WORDS;
  return {
    hashes: takeTensor(weights, 'rareHashes', 'int32', [length]),
    kinds: takeTensor(weights, 'rareKinds', 'int16', [length]),
    count: takeNumber(weights, 'kinds'),
  };
}
