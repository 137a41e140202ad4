import { beforeAll, describe, expect, it } from 'vitest';

import { voicesSentence } from '../../components/article-header/voices-sentence.ts';
import type { SourceKind } from '../../lib/domain/analysis.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);

function sentenceFor(counts: Partial<Record<SourceKind, number>>): string {
  const byKind = { named: 0, role: 0, document: 0, unnamed: 0, none: 0, ...counts };
  return voicesSentence({ total: Object.values(byKind).reduce((sum, n) => sum + n), byKind });
}

describe('the sentence about who speaks', () => {
  it.each([
    [{}, 'No statements were found in this article.'],
    [
      { none: 14 },
      'No source is given for any of the 14 statements. They are all the article’s own.',
    ],
    [{ named: 1 }, 'The one statement here has a named source.'],
    [{ named: 12 }, 'All 12 statements have a named source.'],
    [
      { named: 12, none: 8 },
      'Everybody who speaks is named, in 12 statements. Statements without a source: 8.',
    ],
    [
      { unnamed: 9, none: 2 },
      'Nobody is named as a source in this article: 9 statements are put down to unnamed sources.',
    ],
    [
      { unnamed: 1 },
      'Nobody is named as a source in this article: 1 statement is put down to an unnamed source.',
    ],
    [
      { document: 3 },
      'Nobody is named as a source in this article: 3 statements are put down to documents.',
    ],
    [
      { role: 1, unnamed: 4 },
      'Nobody is named as a source in this article: of 5 statements put down to somebody or something, 4 have an unnamed source.',
    ],
    [
      { named: 5, role: 2, unnamed: 3, none: 6 },
      'A named source stands behind 5 of the 10 statements put down to somebody, an unnamed one behind 3.',
    ],
    [
      { named: 5, document: 2 },
      'A named source stands behind 5 of the 7 statements put down to somebody. Behind the rest stands an office, a role or a document.',
    ],
  ])('fits %o', (counts, sentence) => {
    expect(sentenceFor(counts)).toBe(sentence);
  });
});
