import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Article } from '../../lib/domain/article.ts';
import { analyzeArticle, completeReading } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { readGoldenArticle } from '../articles/golden-articles.ts';
import { badText } from './bad-texts.ts';
import { brokenPromises } from './pipeline-invariants.ts';

const GAZETTEER = loadGazetteer();
const PROSE = readGoldenArticle('all-named').text;

/** The text as a reader would get it, and as a page may have it: one paragraph, whatever is in it. */
function articlesOf(text: string): Article[] {
  const article = readPlainText(text);
  const whole = { kind: 'paragraph', start: 0, end: text.length } as const;
  return [article, { ...article, blocks: text === '' ? [] : [whole] }];
}

const FEW_TEXTS = {
  'no text': '',
  'white space': ' \n\t\u00A0\u2028 ',
  'one word': 'Word',
  'one mark': '”',
  'one half of a character': '\uD83D',
  'no punctuation': PROSE.replaceAll(/[^\p{L}\p{N}\s]/gu, ''),
  'all capitals': PROSE.toUpperCase(),
  'no capitals': PROSE.toLowerCase(),
  'a capital on every word': PROSE.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
  'no spaces': PROSE.replaceAll(/\s/g, ''),
  'a space between all letters': Array.from(PROSE).join(' '),
  'only opening marks': PROSE.replaceAll(/[”"]/g, '“'),
  'only closing marks': PROSE.replaceAll(/[“"]/g, '”'),
  'letters beyond the first plane': PROSE.replaceAll(/[a-z]/g, (letter) =>
    String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61),
  ),
  'the characters in reverse': PROSE.split('').toReversed().join(''),
};

describe.each(Object.entries(FEW_TEXTS))('%s', (_, text) => {
  test('is analysed, and every promise is kept', () => {
    for (const article of articlesOf(text)) {
      const analysis = analyzeArticle(article, GAZETTEER);
      expect(brokenPromises(article, analysis)).toEqual([]);
      expect(completeReading(article, analysis).voices.total).toBe(analysis.statements.length);
    }
  });
});

test('keeps its promises on emoji, half characters, controls, mixed languages and lone quotation marks', () => {
  fc.assert(
    fc.property(badText, (text) => {
      for (const article of articlesOf(text)) {
        expect(brokenPromises(article, analyzeArticle(article, GAZETTEER))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

const BYTES = 5_000_000;
/** Processor time; what grows with the square of such a text takes many minutes. */
const PATIENCE_MS = 40_000;

describe.each([
  ['prose', PROSE],
  ['prose without a single mark', FEW_TEXTS['no punctuation']],
  ['nothing but names', 'John Smith said. '],
])('5 MB of %s in one paragraph', (_, part) => {
  test('is analysed in time that grows with its length', { timeout: PATIENCE_MS * 10 }, () => {
    const line = `${part.replaceAll(/\s+/g, ' ')} `;
    const [, article] = articlesOf(line.repeat(BYTES / line.length));
    const before = process.cpuUsage();
    const { sentences, actors } = analyzeArticle(article!, GAZETTEER);
    const { user, system } = process.cpuUsage(before);
    expect(sentences.at(-1)?.end).toBe(article!.text.trimEnd().length);
    expect(actors.length).toBeGreaterThan(0);
    expect((user + system) / 1000).toBeLessThan(PATIENCE_MS);
  });
});
