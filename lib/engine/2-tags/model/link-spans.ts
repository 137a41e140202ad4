import { firstIndex } from '../../../domain/first-index.ts';
import type { TaskLogits, TokenSpan } from './token-outputs.ts';

/**
 * What the network says of two spans that belong together: the class of the other one's place,
 * counted in spans of its role from here. -1 is the last one that starts before, 1 the first after.
 */
export type Places = readonly (number | null)[];

/** Where the source of a cue stands; `null`: nobody is named. The order is that of the weight file. */
export const SOURCE_PLACES: Places = [null, -3, -2, -1, 1, 2];
/** Where the cue of a content stands; `null`: none in reach. */
export const CUE_PLACES: Places = [null, -2, -1, 1, 2];

/** A link: the other span's index, or `null` for "none"; with its probability among all places. */
export interface Link {
  readonly to: number | null;
  readonly confidence: number;
}

/**
 * The likeliest place of `span`'s partner among `others`, by the mean over the span's tokens of the
 * logits in columns `column…` of rows `stride` wide. Places where no partner stands are passed over.
 * `noneBias` is added to the logit of "none"; a partner that `isInReach` rules out is none.
 */
export function likeliestLink(
  { first, end }: TokenSpan,
  others: readonly TokenSpan[],
  places: Places,
  logits: TaskLogits,
  noneBias = 0,
  isInReach: (other: TokenSpan) => boolean = () => true,
): Link {
  const means = meanLogits(first, end, places.length, logits);
  const before = firstIndex(others.length, (at) => others[at]!.first >= first);
  let best: number | null = null;
  let bestPlace = -1;
  let sum = 0;
  places.forEach((place, choice) => {
    const target = place === null ? null : before + (place < 0 ? place : place - 1);
    const other = target === null ? undefined : others[target];
    if (target !== null && (other === undefined || !isInReach(other))) return;
    const value = means[choice]! + (place === null ? noneBias : 0);
    means[choice] = value;
    sum += Math.exp(value);
    if (bestPlace === -1 || value > means[bestPlace]!) [best, bestPlace] = [target, choice];
  });
  return { to: best, confidence: bestPlace === -1 ? 0 : Math.exp(means[bestPlace]!) / sum };
}

function meanLogits(
  first: number,
  end: number,
  classes: number,
  { values, stride, column }: TaskLogits,
): Float64Array {
  const means = new Float64Array(classes);
  for (let at = first; at < end; at++) {
    for (let each = 0; each < classes; each++) {
      means[each]! += values[at * stride + column + each]! / (end - first);
    }
  }
  return means;
}
