import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';

import type { QuestionWork } from '../../lib/domain/shelf.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { articleWith, questionWith, readingOf, tickingClock } from './fixtures.ts';

const article = articleWith();
const WHO = 'Who are the officials?';

/** A gap as it was found. */
function gapWith(given: Partial<QuestionWork> = {}): QuestionWork {
  const found = { kind: 'gap', gap: 'who', text: WHO, found: WHO } as const;
  return questionWith({ ...found, quote: 'Officials fear a strike.', ...given });
}

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});

async function kept() {
  return (await store.getKeptWork(article)).questions;
}

describe('a question of the article', () => {
  test('that was reworded keeps the words it was found in', async () => {
    await store.saveQuestion(article, gapWith({ text: 'Who, by name?' }));
    expect(await kept()).toMatchObject([{ text: 'Who, by name?', found: WHO, gap: 'who' }]);
  });

  test('is the same in other words of ours, on the same passage', async () => {
    const { id } = await store.saveQuestion(article, gapWith({ isAnswered: true, answer: 'Two.' }));
    const text = 'Which officials?';
    const again = await store.saveQuestion(article, gapWith({ text, found: text }));
    expect(again.id).toBe(id);
  });

  test.each([
    ['another sort of gap', { gap: 'count', found: 'How many?' }],
    ['another passage', { quote: 'Officials agree.' }],
    ['one the article asks itself', { kind: 'asked', gap: null }],
  ] as const)('is not the same as %s', async (_, given) => {
    await store.saveQuestion(article, gapWith());
    await store.saveQuestion(article, gapWith(given));
    expect(await kept()).toHaveLength(2);
  });

  test('that was dismissed stays kept, so that it is not asked again', async () => {
    const { articleId } = await store.saveQuestion(article, gapWith({ isDismissed: true }));
    expect(await kept()).toMatchObject([{ isDismissed: true, text: WHO }]);
    expect(await store.undo(articleId)).toEqual({ deed: 'dismissed', noteId: null });
    expect(await kept()).toEqual([]);
  });

  test('answered with a link keeps both when the article is taken off the shelf', async () => {
    const answer = { isAnswered: true, answer: 'Two.', answerLink: 'https://office.example/list' };
    await store.setSaved(readingOf(article), true);
    await store.saveQuestion(article, gapWith(answer));
    await store.setSaved(readingOf(article), false);
    expect(await kept()).toMatchObject([answer]);
    await store.setSaved(readingOf(article), true);
    expect(await kept()).toMatchObject([answer]);
  });
});

describe('what is undone', () => {
  test.each([
    ['answered', { isAnswered: true }],
    ['answered', { answer: 'Two.', answerLink: 'https://office.example/' }],
    ['reworded', { text: 'Who, by name?' }],
    ['dismissed', { isDismissed: true }],
    ['answered', { text: 'Which officials?', found: 'Which officials?', isAnswered: true }],
  ] as const)('is called %s %#', async (deed, change) => {
    const { id, articleId } = await store.saveQuestion(article, gapWith({ answer: 'One.' }));
    await store.saveQuestion(article, gapWith({ id, answer: 'One.', ...change }));
    expect(await store.undo(articleId)).toEqual({ deed, noteId: null });
    expect(await kept()).toMatchObject([{ id, text: WHO, answer: 'One.', isDismissed: false }]);
  });

  test('of a new question says what was done with it at once', async () => {
    const { articleId } = await store.saveQuestion(article, gapWith({ text: 'Who, by name?' }));
    expect(await store.undo(articleId)).toMatchObject({ deed: 'reworded' });
    await store.saveQuestion(article, questionWith());
    expect(await store.undo(articleId)).toMatchObject({ deed: 'asked' });
  });
});
