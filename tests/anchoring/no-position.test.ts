import { describe, expect, test } from 'vitest';

import { findPassages } from '../../lib/anchoring/index.ts';

describe('a passage of which no position is known', () => {
  const text = `${'Some words that stand before. '.repeat(300)}Nobody asked the crew of the ferry. ${'More words behind it all. '.repeat(300)}`;
  const passage = { start: 0, end: 16, textLength: 0 };

  test('is found by its words alone', () => {
    const [anchor] = findPassages(text, [
      { ...passage, quote: 'Nobody asked the crew', prefix: '', suffix: '' },
    ]);
    expect(text.slice(anchor?.span?.start, anchor?.span?.end)).toBe('Nobody asked the crew');
  });

  test('of two alike is the one with its words around it', () => {
    const twice = `${text}The captain said it: Nobody asked the crew, ever. ${text}`;
    const [anchor] = findPassages(twice, [
      {
        ...passage,
        quote: 'Nobody asked the crew',
        prefix: 'The captain said it: ',
        suffix: ', ever.',
      },
    ]);
    expect(anchor?.state).not.toBe('lost');
    expect(anchor?.span?.start).toBe(twice.indexOf('Nobody asked the crew, ever'));
  });
});
