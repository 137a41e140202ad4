import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { articleOf } from './article-of.ts';

function sentencesIn(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  return annotateText(article).sentences.map(({ start, end }) => article.text.slice(start, end));
}

describe('a sentence does not end', () => {
  it.each([
    'Mr. Smith met Dr. J. R. Adler at 5 p.m. on Monday.',
    'It cost $3.5 million, or 1,000.50 a head, in No. 5 Main St. in town.',
    'Sen. Ruth Adler, I-Vt., and Gov. Sean Miller (R-Ind.) met at St. Louis.',
    'She has a Ph.D. in law from a U.S. university.',
    'He waited … and left... or so it seemed.',
    'The firm, Acme Inc., lost.',
    'The plan (see p. 5) works.',
    '“Why?” Mayor Ann Smith asked.',
    '“Stop!” he cried.',
  ])('inside %s', (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['The troops left the U.S. The town was quiet.', 2],
    ['It rained in Washington, D.C. The rain stopped.', 2],
    ['He works for Acme Inc. The boss left.', 2],
    ['“It is safe.” She left.', 2],
    ['“It is safe,” she said. “We checked.”', 2],
    ['He asked: “Will it end?” Nobody knew.', 2],
    ['Is this it?! Yes. OK.', 3],
    ['(He left.) She stayed.', 2],
    ['First line\nSecond line. Third.', 3],
  ])('in %s, %i times', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });

  it('with its paragraph, even without a stop', () => {
    expect(sentencesIn('no stop here', 'nor here')).toEqual(['no stop here', 'nor here']);
  });
});

test('sentences hold every token once, in order, and never cross a paragraph', () => {
  const word = fc.constantFrom(
    ...`U.S. Mr. Inc. . ! ? … ... “ ” " ' ( ) word Word 3.5 p.m. J. , said No e.g.`.split(' '),
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const { sentences, tokens } = annotateText(articleOf(...paragraphs));
      let next = 0;
      for (const { firstToken, endToken, start, end, block } of sentences) {
        expect(firstToken).toBe(next);
        expect(endToken).toBeGreaterThan(firstToken);
        expect([start, end]).toEqual([tokens[firstToken]?.start, tokens[endToken - 1]?.end]);
        expect(block.start <= start && end <= block.end).toBe(true);
        next = endToken;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});
