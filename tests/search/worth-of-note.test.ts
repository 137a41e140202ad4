import { expect, test } from 'vitest';

import type { ShelfText } from '../../lib/domain/shelf.ts';
import { worthOfNote } from '../../lib/search/worth-of-note.ts';
import { articleWith, readingOf } from '../store/fixtures.ts';

const text = 'Rain fell. The dam holds 40 million litres. Nobody asked. It is late.';
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const sentence = (words: string, checkWorthiness: number) => ({
  ...span(words),
  checkWorthiness,
  subjectivity: 0,
});

const article = articleWith({ text, blocks: [] });
const KEPT: ShelfText = {
  id: 'text',
  created: 1,
  changed: 1,
  deleted: null,
  revision: 1,
  articleId: 'article',
  role: 'saved',
  article,
  analysis: {
    ...readingOf(article).analysis,
    sentences: [
      sentence('Rain fell.', 0.2),
      sentence('The dam holds 40 million litres.', 0.9),
      sentence('Nobody asked.', 0.4),
    ],
  },
};

const noteOn = (quote: string, start = text.indexOf(quote), around = quote) => ({
  passage: { ...span(quote), start, quote, prefix: '', suffix: '', textLength: text.length },
  sentence: around,
});

test('a note is worth what its sentence is', () => {
  expect(worthOfNote(noteOn('40 million'), KEPT)).toBe(0.9);
  expect(worthOfNote(noteOn('Nobody'), KEPT)).toBe(0.4);
});

test('over several sentences the most worthy one counts', () => {
  expect(worthOfNote(noteOn('litres. Nobody'), KEPT)).toBe(0.9);
});

test('where the text has moved, its sentence is looked for', () => {
  expect(worthOfNote(noteOn('40 million', 3, 'The dam holds 40 million litres.'), KEPT)).toBe(0.9);
});

test('nothing is said of what is not there, or was not found out', () => {
  expect(worthOfNote(noteOn('40 tons', 3, 'The dam holds 40 tons.'), KEPT)).toBeNull();
  expect(worthOfNote(noteOn('It is late.'), KEPT)).toBeNull();
  expect(worthOfNote(noteOn('Nobody'), { ...KEPT, analysis: null })).toBeNull();
  expect(worthOfNote(noteOn('Nobody'), undefined)).toBeNull();
});
