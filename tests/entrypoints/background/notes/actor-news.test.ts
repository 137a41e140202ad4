import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { actorHandlers } from '../../../../entrypoints/background/notes/actor-handlers.ts';
import { noteHandlers } from '../../../../entrypoints/background/notes/note-handlers.ts';
import { tellNoteNews } from '../../../../entrypoints/background/notes/tell-note-news.ts';
import { NO_BACKGROUND } from '../../../../lib/domain/background.ts';
import { openStore } from '../../../../lib/store/index.ts';
import { articleAbout, tickingClock } from '../../../store/fixtures.ts';
import { POPUP } from './fixtures.ts';

const article = articleAbout('bridge');
let heard: string[][] = [];

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  heard = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => {
    heard.push(Object.keys(changes).toSorted());
  });
});

test('decisions on actors, done and undone, are told to those who show actors; questions are not', async () => {
  const store = openStore(tickingClock());
  const actors = actorHandlers(store, () => NO_BACKGROUND, tellNoteNews);
  const notes = noteHandlers(store, tellNoteNews);
  await actors.decideActor({
    article,
    decision: { kind: 'rename', actor: 'person:ada moss', name: 'Mayor Moss' },
  });
  const { article: kept } = await store.getKeptWork(article);
  await notes.undo({ articleId: kept?.id ?? '' }, POPUP);
  expect(heard).toEqual([
    ['actorNews', 'noteNews'],
    ['actorNews', 'noteNews'],
  ]);

  const span = { start: 0, end: 5 };
  await notes.askAbout({ article, span, text: 'Why?' }, POPUP);
  expect(heard.at(-1)).toEqual(['noteNews']);
});
