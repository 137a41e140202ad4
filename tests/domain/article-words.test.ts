import { describe, expect, it } from 'vitest';

import type { Statement } from '../../lib/domain/analysis.ts';
import type { Block } from '../../lib/domain/article.ts';
import { countWords } from '../../lib/domain/count-words.ts';
import { statementSpan, statementText } from '../../lib/domain/statement-span.ts';
import { readingOf } from '../components/reading-of.ts';

describe('countWords', () => {
  it('counts what is read as the article, and neither captions nor asides', () => {
    const { article } = readingOf([
      { text: 'The mayor’s 41,000 boats – all of them – left.' },
      { text: 'Photo: somebody else' },
      { text: 'Read more here' },
    ]);
    const kinds: Block['kind'][] = ['paragraph', 'caption', 'aside'];
    const blocks = article.blocks.map((block, index) => ({
      ...block,
      kind: kinds[index] ?? 'paragraph',
    }));
    expect(countWords({ ...article, blocks })).toBe(8);
  });
});

describe('a statement that is interrupted', () => {
  const text = '“We left,” she said, “at noon.”';
  const [statement] = readingOf([{ text }]).analysis.statements;
  const interrupted: Statement = {
    ...statement!,
    spans: [
      { start: 1, end: 8 },
      { start: 22, end: 29 },
    ],
  };

  it('is shown with a gap', () => {
    expect(statementText(text, interrupted)).toBe('We left … at noon');
  });

  it('spans from its first word to its last', () => {
    expect(statementSpan(interrupted)).toEqual({ start: 1, end: 29 });
  });
});
