import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mentionContext } from '../../components/actors/card/mention-context.ts';

const TEXT =
  'One. Two.\n\nThe mayor said that nobody in the town had asked Ada Moss for a letter before the dam was mended by the state.\n\nEnd.';

function around(words: string) {
  const start = TEXT.indexOf(words);
  return mentionContext(TEXT, { start, end: start + words.length });
}

describe('the words around a mention', () => {
  it('are whole words, with “…” where more stands in the paragraph', () => {
    expect(around('Ada Moss')).toEqual({
      before: '… said that nobody in the town had asked ',
      words: 'Ada Moss',
      after: ' for a letter before the dam was mended by the …',
    });
  });

  it('end with the paragraph', () => {
    expect(around('The mayor').before).toBe('');
    expect(around('End')).toEqual({ before: '', words: 'End', after: '.' });
  });

  it('are few, cross no paragraph, cut no character in two, and stand in the text', () => {
    const text = fc.string({ unit: 'binary', minLength: 100, maxLength: 200 });
    const cut = fc.tuple(fc.nat(90), fc.nat(20));
    fc.assert(
      fc.property(text, cut, (words, [from, length]) => {
        fc.pre(words.isWellFormed());
        const chars = Array.from(words);
        const start = chars.slice(0, from).join('').length;
        const end = chars.slice(0, from + length).join('').length;
        const { before, after } = mentionContext(words, { start, end });
        for (const part of [before, after]) {
          expect(part.length).toBeLessThanOrEqual(54);
          expect(part.isWellFormed()).toBe(true);
          expect(part).not.toContain('\n');
        }
        expect(words.slice(0, start).endsWith(before.replace(/^… /, ''))).toBe(true);
        expect(words.slice(end).startsWith(after.replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});
