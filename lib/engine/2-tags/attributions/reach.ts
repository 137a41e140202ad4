import type { TextSentence } from '../../1-sentences/annotated-text.ts';

/** No sentence that people read is longer, in tokens; without an end, a hostile one would cost its square. */
const FARTHEST = 250;

/** Where source and content of a cue are looked for: its sentence, as far as a reader would. */
export function reachAround(
  { firstToken, endToken }: TextSentence,
  at: number,
): { readonly floor: number; readonly ceiling: number } {
  return {
    floor: Math.max(firstToken, at - FARTHEST),
    ceiling: Math.min(endToken, at + FARTHEST),
  };
}
