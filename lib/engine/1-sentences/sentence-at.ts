import { firstIndex } from '../../domain/first-index.ts';
import type { TextSentence } from './annotated-text.ts';

/** The sentence that `offset` lies in, or else the next one; `undefined` behind the last. */
export function sentenceAt(
  sentences: readonly TextSentence[],
  offset: number,
): TextSentence | undefined {
  return sentences[firstIndex(sentences.length, (at) => sentences[at]!.end > offset)];
}
