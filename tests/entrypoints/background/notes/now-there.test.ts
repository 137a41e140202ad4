import { expect, test } from 'vitest';

import { nowThere } from '../../../../entrypoints/background/notes/now-there.ts';
import { describePassage, findChanges } from '../../../../lib/anchoring/index.ts';
import type { Article } from '../../../../lib/domain/article.ts';
import type { ArticleChanges } from '../../../../lib/domain/note.ts';
import type { Anchor } from '../../../../lib/domain/passage.ts';
import { articleWith } from '../../../store/fixtures.ts';
import { spanOf } from './fixtures.ts';

const FIRST = 'The harbour opens at six. Boats must wait outside until the light turns green.';
const SECOND = 'A pilot comes aboard. She knows every stone between the island and the quay.';
const LOST: Anchor = { state: 'lost', span: null, score: 0 };

const before = articleOf([FIRST, SECOND]);

function articleOf(paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind: 'paragraph' } as const;
  });
  return articleWith({ text, blocks });
}

function changesTo({ text }: Article): ArticleChanges {
  return { since: 1, before: before.text, changes: findChanges(before.text, text) };
}

/** What stands where these words stood, in an article with these paragraphs. */
function instead(words: string, paragraphs: readonly string[], match = LOST): string | null {
  const now = articleOf(paragraphs);
  const passage = describePassage(before.text, spanOf(before, words));
  return nowThere(now, passage, match, changesTo(now));
}

test('a lost note is told what its sentence became', () => {
  const rewritten = SECOND.replace('She knows every stone', 'He has charts of all the rocks');
  expect(instead('knows every stone', [FIRST, rewritten])).toBe(
    'He has charts of all the rocks between the island and the quay.',
  );
});

test('words that only lost some of theirs are shown with what is left', () => {
  const shorter = FIRST.replace('Boats must wait outside until', 'Wait until');
  expect(instead('must wait outside until the light', [shorter, SECOND])).toBe(
    'Wait until the light turns green.',
  );
});

test('where the whole paragraph is gone, nothing is said to stand there', () => {
  expect(instead('A pilot comes aboard.', [FIRST])).toBeNull();
});

test('an uncertain note is told what it may be now', () => {
  const rewritten = FIRST.replace('wait outside', 'stay outside');
  const now = articleOf([rewritten, SECOND]);
  const span = spanOf(now, 'must stay outside');
  const match: Anchor = { state: 'uncertain', span, score: 0.7 };
  expect(instead('must wait outside', [rewritten, SECOND], match)).toBe(
    'Boats must stay outside until the light turns green.',
  );
});

test.each(['found', 'moved'] as const)('a note that is %s needs no telling', (state) => {
  const match: Anchor = { state, span: { start: 0, end: 3 }, score: 1 };
  expect(instead('The harbour', [FIRST, SECOND], match)).toBeNull();
});

test('a note made on a later text is told by the words around it', () => {
  const later = articleOf([
    FIRST,
    `${SECOND} The pilot wears a red coat. Nobody minds the rain here.`,
  ]);
  const passage = describePassage(later.text, spanOf(later, 'The pilot wears a red coat.'));
  const now = articleOf([FIRST, `${SECOND} Her hat is blue. Nobody minds the rain here.`]);
  expect(nowThere(now, passage, LOST, changesTo(now))).toBe('Her hat is blue.');
  expect(nowThere(articleOf([FIRST]), passage, LOST, null)).toBeNull();
});
