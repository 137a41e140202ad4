import { expect, test } from 'vitest';

import { sentenceAround } from '../../../../entrypoints/background/notes/sentence-around.ts';
import { articleWith } from '../../../store/fixtures.ts';
import { spanOf } from './fixtures.ts';

function around(text: string, words: string, language: string | null = 'en'): string {
  const article = articleWith({
    text,
    language,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  });
  return sentenceAround(article, spanOf(article, words));
}

test('is the whole sentence that the words stand in', () => {
  expect(around('It rains. The river rises! Who knows?', 'river')).toBe('The river rises!');
});

test('is all sentences that the words reach into', () => {
  expect(around('It rains. The river rises! Who knows?', 'rains. The')).toBe(
    'It rains. The river rises!',
  );
});

test('goes by the language of the article, whatever it calls it', () => {
  expect(around('彼は来た。雨が降る。川は静かだ。', '雨', 'ja')).toBe('雨が降る。');
  expect(around('It rains. The river rises!', 'river', 'not a language!')).toBe('The river rises!');
  expect(around('It rains. The river rises!', 'river', null)).toBe('The river rises!');
});

test('does not reach into another block', () => {
  const text = 'A headline without a stop\n\nThe river rises today';
  const article = articleWith({
    text,
    blocks: [
      { start: 0, end: 25, kind: 'headline' },
      { start: 27, end: text.length, kind: 'paragraph' },
    ],
  });
  expect(sentenceAround(article, spanOf(article, 'river'))).toBe('The river rises today');
});

test('is the words alone where a text has no full stops, or they reach over blocks', () => {
  const endless = `${'word '.repeat(500)}here ${'word '.repeat(500)}`;
  expect(around(endless, 'here')).toBe('here');
  const two = articleWith({
    text: 'One.\n\nTwo.',
    blocks: [
      { start: 0, end: 4, kind: 'paragraph' },
      { start: 6, end: 10, kind: 'paragraph' },
    ],
  });
  expect(sentenceAround(two, { start: 0, end: 10 })).toBe('One.\n\nTwo.');
});
