import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';

import { openLibraryStore } from '../../../lib/store/index.ts';
import { articleWith, newNote, readingOf, tickingClock } from '../fixtures.ts';
import { beginWithNothing, migrate, recordsOf, writeOldDatabase } from './old-database.ts';
import { VERSION_2 } from './version-2.ts';

const article = articleWith();
const { analysis } = readingOf(article);

/** A record as version 3 made them. */
const kept = (id: string) => ({ id, created: 100, changed: 200, deleted: null, revision: 2 });

const ARTICLE = {
  ...kept('article'),
  address: article.url,
  addresses: [article.url],
  keys: ['paper.example/2026/bridge-closed'],
  title: article.title,
  byline: 'Ada Winter',
  outlet: 'The Example Paper',
  published: '2026-11-02',
  note: 'Ask the builder.',
  isSaved: true,
};

const EVIDENCE = [{ address: 'https://city.example/report', remark: 'p. 4' }];

/** A note as version 3 kept it. */
const noteWith = (id: string, flag: object | null) => {
  const { passage, sentence, content } = newNote(article, { comment: 'Really?', tags: ['bridge'] });
  return { ...kept(id), articleId: 'article', passage, sentence, ...content, flag };
};
const FLAGGED = noteWith('flagged', { status: 'checking', evidence: EVIDENCE });
const PLAIN = noteWith('plain', null);
const TEXT = { ...kept('text'), articleId: 'article', role: 'saved', article, analysis };

const LEARNED = { assignee: '', due: null };

beginWithNothing();

const VERSION_3 = {
  ...VERSION_2,
  decisions: 'id, articleId, *names, changed, deleted',
  appearances: '++number, articleId, *keys',
  lookUps: 'key, expires',
};

async function writeVersion3(records: Record<string, readonly object[]>): Promise<void> {
  await writeOldDatabase(3, VERSION_3, records);
}

describe('what was kept', () => {
  test('articles have no tags yet and are in no collection, and are else what they were', async () => {
    await writeVersion3({ articles: [ARTICLE] });
    expect((await (await migrate(article)).getKeptWork(article)).article).toEqual({
      ...ARTICLE,
      tags: [],
      collections: [],
    });
  });

  test('flags are nobody’s and due on no day, and other notes are what they were', async () => {
    await writeVersion3({ articles: [ARTICLE], notes: [FLAGGED, PLAIN] });
    const { notes, unreadable, tags } = await (await migrate(article)).getNotes(article);
    expect(unreadable).toBe(0);
    expect(tags).toEqual(['bridge']);
    expect(notes).toEqual([{ ...FLAGGED, flag: { ...FLAGGED.flag, ...LEARNED } }, PLAIN]);
  });

  test('flagged notes are on the worklist', async () => {
    await writeVersion3({ articles: [ARTICLE], notes: [FLAGGED, PLAIN] });
    const items = await openLibraryStore(tickingClock()).flagged(null);
    expect(items.map(({ note }) => note.id)).toEqual(['flagged']);
  });

  test('a text that was saved is what it was', async () => {
    await writeVersion3({ articles: [ARTICLE], texts: [TEXT] });
    await migrate(article);
    expect(await recordsOf('texts')).toEqual([TEXT]);
  });

  test('what was done can still be undone, and what was written over can be read', async () => {
    const before = noteWith('flagged', { status: 'open', evidence: [] });
    const step = { table: 'notes', before, after: FLAGGED };
    const entry = { deed: 'changed', noteId: 'flagged', articleId: 'article', at: 999 };
    await writeVersion3({
      articles: [ARTICLE],
      notes: [FLAGGED],
      journal: [{ ...entry, isUndone: 0, steps: [step] }],
      versions: [
        { id: 'v1', recordId: 'flagged', at: 999, record: before },
        { id: 'v2', recordId: 'article', at: 999, record: { ...ARTICLE, note: 'Ask.' } },
      ],
    });
    const store = await migrate(article);
    const wasOpen = { status: 'open', evidence: [], ...LEARNED };
    expect(await store.getNoteVersions('flagged')).toMatchObject([{ flag: wasOpen }]);
    expect(await recordsOf('versions')).toMatchObject([{}, { record: { tags: [] } }]);
    expect(await store.undo('article')).toEqual({ deed: 'changed', noteId: 'flagged' });
    expect((await store.getNotes(article)).notes).toMatchObject([{ flag: wasOpen }]);
  });
});

test('every article is to be taken into the index', async () => {
  await writeVersion3({ articles: [ARTICLE, { ...ARTICLE, id: 'other', keys: [] }] });
  await migrate(article);
  expect(await recordsOf('toIndex')).toMatchObject([
    { articleId: 'article' },
    { articleId: 'other' },
  ]);
});

test('damaged records stay as they are and lose nothing of the rest', async () => {
  const damaged = {
    articles: [{ id: 'a1' }, { id: 'a2', addresses: 'none' }, { id: 'a3', addresses: [], tags: 7 }],
    notes: [
      { id: 'n1', articleId: 'article', flag: 7 },
      { id: 'n2', articleId: 'article', flag: { status: 7 } },
      { id: 'n3' },
    ],
    journal: [{ steps: 7 }, { steps: [null, 7, { before: 'x' }] }, {}],
    versions: [{ id: 'v1', record: null }, { id: 'v2', record: 'x' }, { id: 'v3' }],
  };
  await writeVersion3({
    ...damaged,
    articles: [...damaged.articles, ARTICLE],
    notes: [...damaged.notes, FLAGGED],
  });
  const { notes, unreadable } = await (await migrate(article)).getNotes(article);
  expect(notes).toMatchObject([{ id: 'flagged', flag: LEARNED }]);
  expect(unreadable).toBe(2);
  expect(await recordsOf('articles')).toMatchObject([...damaged.articles, { id: 'article' }]);
  expect(await recordsOf('notes')).toMatchObject([{ id: 'flagged' }, ...damaged.notes]);
  expect(await recordsOf('journal')).toHaveLength(3);
  expect(await recordsOf('versions')).toHaveLength(3);
});

test('with nothing kept there is nothing to do', async () => {
  await writeVersion3({});
  await migrate(article);
  for (const table of ['articles', 'notes', 'collections', 'searches', 'toIndex', 'bulks']) {
    expect(await recordsOf(table)).toEqual([]);
  }
});

test('what version 4 wrote is left alone the next time', async () => {
  await writeVersion3({ articles: [ARTICLE], notes: [FLAGGED] });
  (await migrate(article)).close();
  const before = [await recordsOf('notes'), await recordsOf('toIndex')];
  (await migrate(article)).close();
  expect([await recordsOf('notes'), await recordsOf('toIndex')]).toEqual(before);
});

test('version 1 goes through all steps', async () => {
  const database = new Dexie('says-who');
  database.version(1).stores({
    articles: 'id, &address, changed, deleted',
    questions: 'id, address, changed, deleted',
  });
  const { addresses: _, keys: __, ...old } = ARTICLE;
  await database.table('articles').add({ ...old, article, analysis });
  database.close();
  await migrate(article);
  expect(await recordsOf('articles')).toMatchObject([{ id: 'article', tags: [], collections: [] }]);
  expect(await recordsOf('toIndex')).toMatchObject([{ articleId: 'article' }]);
});
