import type { AttributionTag } from '../tags.ts';

/** An attribution this sure hardly ever misleads. */
const SURE = 0.8;
/** In news that quotes people one sentence in three has one; with fewer than this a text is something else. */
const FEWEST_PER_SENTENCE = 0.08;
/** There, what is less sure than this is mostly none: "is named for", "will determine". */
const LEAST_CONFIDENCE = 0.4;
/** A few sentences tell nothing. */
const FEWEST_SENTENCES = 10;

/** Leaves out what the network doubts in texts that hardly put anything down to anybody. */
export function leaveDoubtful(
  tags: readonly AttributionTag[],
  sentences: number,
): readonly AttributionTag[] {
  const sure = tags.filter(({ confidence }) => confidence >= SURE).length;
  if (sentences < FEWEST_SENTENCES || sure >= sentences * FEWEST_PER_SENTENCE) return tags;
  return tags.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}
