import { expect, test } from 'vitest';

import type { ShelfText } from '../../lib/domain/shelf.ts';
import { digestOfDossier } from '../../lib/search/index.ts';
import { keptArticle } from '../components/mount-popup.tsx';
import { actorOf, readingOf } from '../components/reading-of.ts';

const READING = readingOf([{ text: 'Jane Harlow said that the ferry is old.' }], {
  actors: [actorOf('a1', 'Jane Harlow')],
});

function textWith(rest: Partial<ShelfText>): ShelfText {
  const kept = {
    id: 't',
    created: 1,
    changed: 1,
    deleted: null,
    revision: 1,
    articleId: 'article',
  };
  return { ...kept, role: 'saved', article: READING.article, analysis: READING.analysis, ...rest };
}

test('actors of a saved article are known after a first note has kept its text again', () => {
  const saved = textWith({});
  const first = textWith({ id: 'f', role: 'first', analysis: null, created: 2, changed: 2 });
  const dossier = { article: keptArticle({}), notes: [], questions: [], decisions: [] };
  expect(digestOfDossier({ ...dossier, texts: [saved, first] }).actors).toEqual([
    'person:jane harlow',
  ]);
});
