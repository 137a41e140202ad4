import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contains } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { articleOf } from './article-of.ts';

/** The quotations of the paragraphs, marks included. */
function quotationsIn(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  return annotateText(article).quotations.map(({ start, end }) => article.text.slice(start, end));
}

describe('quotation marks', () => {
  it.each([
    ['"We won," she said.', ['"We won,"']],
    ['“We won,” she said. “Twice.”', ['“We won,”', '“Twice.”']],
    ["''We won,'' she said.", ["''We won,''"]],
    ['«We won,» she said.', ['«We won,»']],
    ['" No matter how painful , " he said .', ['" No matter how painful , "']],
    ['"We won,” she said.', ['"We won,”']],
    ['“We won,“ she said.', ['“We won,“']],
  ])('finds %s', (text, expected) => {
    expect(quotationsIn(text)).toEqual(expected);
  });

  it('finds a single quotation inside a double one after it', () => {
    expect(quotationsIn('“He shouted ‘stop’ at us,” she said.')).toEqual([
      '“He shouted ‘stop’ at us,”',
      '‘stop’',
    ]);
  });

  it('finds a double quotation inside a British one', () => {
    expect(quotationsIn('‘He shouted “stop” at us,’ she said.')).toEqual([
      '‘He shouted “stop” at us,’',
      '“stop”',
    ]);
  });
});

describe('apostrophes', () => {
  it.each([
    ['’Tis the season, and James’ car isn’t here.', []],
    ["In the '90s, rock 'n' roll wasn't the workers' music.", []],
    ['‘The workers’ rights don’t matter,’ he said.', ['‘The workers’ rights don’t matter,’']],
    ["'We don't go,' he said. James' car stood there.", ["'We don't go,'"]],
  ])('are no quotation marks: %s', (text, expected) => {
    expect(quotationsIn(text)).toEqual(expected);
  });

  it.each(['He is 6\'2" tall and weighs a lot.', 'She is 5’ 6” tall and 30 years old.'])(
    'and marks of inches are no quotation marks: %s',
    (text) => {
      expect(quotationsIn(text)).toEqual([]);
    },
  );
});

describe('speech over paragraphs', () => {
  const speech = ['“The bridge is old.', '“It must be closed.', '“Tomorrow,” Ms. Aydin said.'];

  it('goes on where the next paragraph opens with a mark again', () => {
    const { quotations } = annotateText(articleOf(...speech, 'Nobody answered.'));
    expect(quotations.map(({ isContinued }) => isContinued)).toEqual([true, true, false]);
    expect(quotationsIn(...speech)).toEqual([speech[0], speech[1], '“Tomorrow,”']);
  });

  it('ends with its paragraph where the closing mark is missing', () => {
    expect(quotationsIn('“The bridge is old. It must go.', 'The council met on Monday.')).toEqual([
      '“The bridge is old. It must go.',
    ]);
  });

  it('ends with its sentence where it opened midway and is never closed', () => {
    expect(quotationsIn('She called it “a ruin of a bridge. Cars still cross it.')).toEqual([
      '“a ruin of a bridge.',
    ]);
  });

  it('does not run on into a caption', () => {
    const article = articleOf('“The bridge is old.', '“The old bridge” by A. Smith');
    const [first, second] = article.blocks;
    const blocks = [first!, { ...second!, kind: 'caption' as const }];
    const { quotations } = annotateText({ ...article, blocks });
    expect(quotations[0]?.isContinued).toBe(false);
  });
});

test('quotations are in bounds, in order, nested or apart, and stay in their paragraph', () => {
  const words = fc.constantFrom(...`"|“|”|‘|’|'|''|«|»| |. |, |6|Yes|dogs|it`.split('|'));
  const paragraph = fc.array(words, { minLength: 1, maxLength: 25 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const article = articleOf(...paragraphs);
      const { quotations } = annotateText(article);
      expect(annotateText(article).quotations).toEqual(quotations);
      quotations.forEach((quotation, at) => {
        expect(quotation.end).toBeGreaterThan(quotation.start);
        expect(contains(quotation, quotation.inner)).toBe(true);
        expect(article.blocks.some((block) => contains(block, quotation))).toBe(true);
        const next = quotations[at + 1];
        if (next === undefined) return;
        expect(next.start).toBeGreaterThanOrEqual(quotation.start);
        expect(next.start >= quotation.end || contains(quotation, next)).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});
