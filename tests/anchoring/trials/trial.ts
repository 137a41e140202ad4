import { describePassage } from '../../../lib/anchoring/index.ts';
import { overlaps, type Span } from '../../../lib/domain/span.ts';
import type { Passage } from '../../../lib/domain/passage.ts';
import type { Edited } from './edit-text.ts';
import { below, type Random } from './seeded-random.ts';

/** A passage, the text in which it is looked for, and where it is; `null` where it is not. */
export interface Trial {
  readonly passage: Passage;
  readonly text: string;
  readonly place: Span | null;
}

/** Whoever finds passages: where this one is, or `null`. */
export type Finder = (text: string, passage: Passage) => Span | null;

/** Shares of all trials, between 0 and 1. */
export interface Outcome {
  readonly right: number;
  readonly wrong: number;
  readonly trials: number;
}

/** Tries a finder; a place is right where it has something in common with the true one. */
export function tryFinder(find: Finder, trials: readonly Trial[]): Outcome {
  let [right, wrong] = [0, 0];
  for (const { passage, text, place } of trials) {
    const span = find(text, passage);
    if (span === null) continue;
    if (place !== null && overlaps(span, place)) right++;
    else wrong++;
  }
  const count = trials.length;
  return { right: right / count, wrong: wrong / count, trials: count };
}

/** A stretch of that many code units, anywhere. */
export function anyStretch(text: string, size: number, random: Random): Span {
  const start = below(random, text.length - size);
  return { start, end: start + size };
}

/** The trial of a stretch of the old text; `null` where nothing of it is left. */
export function trialOf(text: string, span: Span, edited: Edited): Trial | null {
  const place = edited.placeOf(span);
  const isLeft = edited.text.slice(place.start, place.end).trim() !== '';
  return isLeft ? { passage: describePassage(text, span), text: edited.text, place } : null;
}
