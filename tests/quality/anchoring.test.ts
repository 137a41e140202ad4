import { describe, expect, it } from 'vitest';
import { absentTrials } from '../anchoring/trials/absent-trials.ts';
import { editedTrials } from '../anchoring/trials/edited-trials.ts';
import { findOurs } from '../anchoring/trials/finders.ts';
import { HAS_PAGE_TEXTS, readPageTexts } from '../anchoring/trials/page-texts.ts';
import {
  duplicateQuote,
  insertSentence,
  rearrangedTrials,
  reorderParagraphs,
} from '../anchoring/trials/rearranged-trials.ts';
import { seededRandom } from '../anchoring/trials/seeded-random.ts';
import { tryFinder } from '../anchoring/trials/trial.ts';
import { findAsHypothesis } from '../bench/hypothesis-peer.ts';

const TIMEOUT_MS = 120_000;
const SIZES = [12, 25, 50, 120, 400] as const;
const EACH = 2;
const REARRANGED = [reorderParagraphs, insertSentence, duplicateQuote];

describe.skipIf(!HAS_PAGE_TEXTS).each(SIZES)(
  'passages of %i characters on real pages (../shared/pages is needed)',
  { timeout: TIMEOUT_MS },
  (size) => {
    const texts = HAS_PAGE_TEXTS ? readPageTexts() : [];
    const wrongAllowed = size < 25 ? 0.03 : 0.01;

    it('are not anchored in a text that has them not', () => {
      const trials = absentTrials(texts, size, 2 * EACH, seededRandom(size));
      expect(tryFinder(findOurs, trials).wrong).toBeLessThan(0.005);
    });

    it.each([0.05, 0.2, 0.4])(
      'are found at least as often as by Hypothesis, and hardly ever elsewhere, with %d of the words edited',
      (share) => {
        for (const isLocal of [true, false]) {
          const trials = editedTrials(texts, size, { share, isLocal }, EACH, seededRandom(size));
          const ours = tryFinder(findOurs, trials);
          expect(ours.wrong).toBeLessThan(wrongAllowed);
          expect(ours.right).toBeGreaterThanOrEqual(tryFinder(findAsHypothesis, trials).right);
        }
      },
    );

    it('are found where they belong when the article was rearranged', () => {
      for (const rearrange of REARRANGED) {
        const trials = rearrangedTrials(texts, size, rearrange, EACH, seededRandom(size));
        const { right, wrong } = tryFinder(findOurs, trials);
        expect(right).toBeGreaterThanOrEqual(0.98);
        expect(wrong).toBeLessThan(wrongAllowed);
      }
    });
  },
);
