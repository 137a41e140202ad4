import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { readWeightFile } from '../../lib/engine/2-tags/model/weight-file.ts';
import { rateSentences } from '../../lib/engine/3-findings/ratings/rate-sentences.ts';
import { featuresOf, wordRow } from '../../lib/engine/3-findings/ratings/sentence-features.ts';
import { makeSentenceModel } from '../../lib/engine/3-findings/ratings/sentence-model.ts';
import { articleOf } from './article-of.ts';
import { makeSentenceWeights } from './model/make-sentence-weights.ts';

function featuresIn(text: string) {
  const annotated = annotateText(articleOf(text));
  return annotated.sentences.map((sentence) => featuresOf(annotated, sentence));
}

function modelOf(numbers: Parameters<typeof makeSentenceWeights>[0] = {}) {
  return makeSentenceModel(readWeightFile(makeSentenceWeights(numbers)));
}

const rated = (text: string, model: ReturnType<typeof modelOf> | null) =>
  rateSentences(annotateText(articleOf(text)), model);

describe('what the sentence model reads', () => {
  it('does not depend on who is named', () => {
    const [one] = featuresIn('Then Ann Ortiz cut the tax.');
    const [other] = featuresIn('Then Joe Bell cut the tax.');
    expect(one).toEqual(other);
  });

  it('tells years, small numbers and large numbers apart, and no more of them', () => {
    const [year, otherYear, small, large] = [1998, 2014, 12, 120_000].map(
      (number) => featuresIn(`It was ${number} then.`)[0]?.words[2],
    );
    expect(year).toBe(otherYear);
    expect(new Set([year, small, large]).size).toBe(3);
  });

  it('keeps months and days, though they are capitalised', () => {
    expect(featuresIn('It fell in May.')[0]?.words).toContain(wordRow('may'));
  });

  it('has a row for every token and one more for the pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { words, pairs } of featuresIn(text))
          expect(pairs.length).toBe(words.length + 1);
      }),
    );
  });

  it('tells a quoted sentence from one of the writer’s', () => {
    const [quoted] = featuresIn('“This is a shame.”');
    const [own] = featuresIn('This is a shame.');
    expect(quoted?.forms).not.toEqual(own?.forms);
  });
});

describe('rating by the model', () => {
  it('says one half where the model knows nothing', () => {
    expect(rated('A dam broke.', modelOf())).toMatchObject([
      { checkWorthiness: 0.5, subjectivity: 0.5 },
    ]);
  });

  it('rates each output by its own weights', () => {
    const [sentence] = rated('A dam broke.', modelOf({ bias: { 0: 2, 1: -2 } }));
    expect(sentence?.checkWorthiness).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(sentence?.subjectivity).toBeCloseTo(1 / (1 + Math.exp(2)));
  });

  it('adds up words, scaled by the root of how many there are', () => {
    const width = 2;
    const model = modelOf({ words: { [wordRow('dam') * width]: 6 }, direct: { 0: 1 } });
    // "A dam broke ." is four tokens, a step of the table counts 0.5.
    const [sentence] = rated('A dam broke.', model);
    expect(sentence?.checkWorthiness).toBeCloseTo(1 / (1 + Math.exp(-(6 * 0.5) / 2)));
  });

  it('gives probabilities for any text, one rating a sentence', () => {
    const model = modelOf({ innerBias: { 0: 3 }, outer: { 0: 100, 3: -100 } });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const annotated = annotateText(articleOf(text));
        const ratings = rateSentences(annotated, model);
        expect(ratings.length).toBe(annotated.sentences.length);
        for (const { checkWorthiness, subjectivity } of ratings) {
          expect(checkWorthiness).toBeGreaterThanOrEqual(0);
          expect(subjectivity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('falls back on the cues of the words without a model', () => {
    const [figure, wish] = rated('Taxes rose by 12 percent. Thank you.', null);
    expect(figure!.checkWorthiness).toBeGreaterThan(wish!.checkWorthiness);
  });
});
