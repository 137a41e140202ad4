import { absentTrials } from '../anchoring/trials/absent-trials.ts';
import { editedTrials } from '../anchoring/trials/edited-trials.ts';
import { findOurs } from '../anchoring/trials/finders.ts';
import {
  duplicateQuote,
  insertSentence,
  rearrangedTrials,
  reorderParagraphs,
} from '../anchoring/trials/rearranged-trials.ts';
import { seededRandom } from '../anchoring/trials/seeded-random.ts';
import { type Outcome, type Trial, tryFinder } from '../anchoring/trials/trial.ts';
import type { Figure } from './figure.ts';
import { findAsHypothesis } from './hypothesis-peer.ts';

const SIZES = [12, 25, 50, 120, 400] as const;
const SHARES = [0.05, 0.2, 0.4] as const;
const REARRANGED = [
  ['paragraphs reordered', reorderParagraphs],
  ['a sentence put in before', insertSentence],
  ['the quote stands twice', duplicateQuote],
] as const;
/** Passages of each length for each text and kind of trial. */
const EACH = 3;
const ABSENT_ALLOWED = 0.005;

/** How often passages are found where they belong, and elsewhere, by us and by Hypothesis' algorithm. */
export function measureAnchoring(texts: readonly string[]): Figure[] {
  return SIZES.flatMap((size) => [
    figureOfAbsent(size, absentTrials(texts, size, 2 * EACH, seededRandom(size))),
    ...SHARES.map((share) => {
      const trials = [true, false].flatMap((isLocal) =>
        editedTrials(texts, size, { share, isLocal }, EACH, seededRandom(size)),
      );
      return figureOfPlaces(size, `${100 * share} % of words edited`, trials, true);
    }),
    ...REARRANGED.map(([what, rearrange]) =>
      figureOfPlaces(
        size,
        what,
        rearrangedTrials(texts, size, rearrange, EACH, seededRandom(size)),
        false,
      ),
    ),
  ]);
}

function figureOfAbsent(size: number, trials: readonly Trial[]): Figure {
  const ours = tryFinder(findOurs, trials).wrong;
  return {
    what: `${size} characters, not in the text: anchored anyway`,
    ours: percent(ours),
    peer: `Hypothesis ${percent(tryFinder(findAsHypothesis, trials).wrong)}`,
    ratio: null,
    promise: `< ${percent(ABSENT_ALLOWED)}`,
    isKept: ours < ABSENT_ALLOWED,
  };
}

function figureOfPlaces(
  size: number,
  what: string,
  trials: readonly Trial[],
  isCompared: boolean,
): Figure {
  const ours = tryFinder(findOurs, trials);
  const peer = tryFinder(findAsHypothesis, trials);
  const wrongAllowed = size < 25 ? 0.03 : 0.01;
  const isAsGood = !isCompared || ours.right >= peer.right;
  return {
    what: `${size} characters, ${what}: right, wrong`,
    ours: places(ours),
    peer: `Hypothesis ${places(peer)}`,
    ratio: ours.right / peer.right,
    promise: `${isCompared ? '≥ 1.00 ×, ' : ''}wrong < ${percent(wrongAllowed)}`,
    isKept: isAsGood && ours.wrong < wrongAllowed,
  };
}

function places({ right, wrong }: Outcome): string {
  return `${percent(right)}, ${percent(wrong)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
