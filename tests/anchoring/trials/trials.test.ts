import { describe, expect, test } from 'vitest';
import { absentTrials } from './absent-trials.ts';
import { editedTrials } from './edited-trials.ts';
import { findOurs } from './finders.ts';
import { readOwnArticles } from './own-articles.ts';
import {
  duplicateQuote,
  insertSentence,
  type Rearrange,
  rearrangedTrials,
  reorderParagraphs,
} from './rearranged-trials.ts';
import { seededRandom } from './seeded-random.ts';
import { tryFinder } from './trial.ts';

const TIMEOUT_MS = 60_000;
const SIZES = [12, 25, 50, 120, 400] as const;
const EACH = 12;
const REARRANGED: Readonly<Record<string, Rearrange>> = {
  'its paragraphs were put in another order': reorderParagraphs,
  'a sentence was put in': insertSentence,
  'the quote stands a second time': duplicateQuote,
};
const texts = readOwnArticles();

describe.each(SIZES)(
  'of our own articles, passages of %i characters',
  { timeout: TIMEOUT_MS },
  (size) => {
    test('that are not in a text are not anchored in it', () => {
      const trials = absentTrials(texts, size, 2 * EACH, seededRandom(size));
      expect(tryFinder(findOurs, trials).wrong).toBeLessThan(0.005);
    });

    test.each([
      [0.05, 0.96],
      [0.2, 0.9],
      [0.4, 0.75],
    ])('are found where they belong with %d of the words edited', (share, least) => {
      for (const isLocal of [true, false]) {
        const trials = editedTrials(texts, size, { share, isLocal }, EACH, seededRandom(size));
        const { right, wrong } = tryFinder(findOurs, trials);
        expect(right).toBeGreaterThanOrEqual(least);
        expect(wrong).toBeLessThan(size < 25 ? 0.03 : 0.01);
      }
    });

    test.each(Object.entries(REARRANGED))('are found where they belong when %s', (_, rearrange) => {
      const trials = rearrangedTrials(texts, size, rearrange, EACH, seededRandom(size));
      const { right, wrong } = tryFinder(findOurs, trials);
      expect(right).toBeGreaterThanOrEqual(0.97);
      expect(wrong).toBeLessThan(size < 25 ? 0.03 : 0.01);
    });
  },
);
