import 'fake-indexeddb/auto';
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  NoteNotFoundError,
  openStore,
  StorageFullError,
  type Store,
} from '../../lib/store/index.ts';
import { articleAbout, newNote, readingOf, tickingClock } from './fixtures.ts';

const bridge = articleAbout('bridge');

let store: Store;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  store = openStore(tickingClock());
});
afterEach(() => vi.restoreAllMocks());

/** From now on nothing fits into this table any more. */
function fill(table: string): void {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof write>
    ) {
      if (this.name === table) throw new DOMException('Full.', 'QuotaExceededError');
      return write.apply(this, given);
    });
  }
}

/** Everything in the database. */
async function everything(): Promise<Record<string, readonly unknown[]>> {
  const database = await new Dexie('says-who').open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  database.close();
  return Object.fromEntries(tables);
}

describe('a device that is full', () => {
  test('takes what the reader writes again once there is room, though tidying up failed', async () => {
    const full = (): never => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    vi.spyOn(IDBIndex.prototype, 'openKeyCursor').mockImplementation(full);
    vi.spyOn(IDBIndex.prototype, 'openCursor').mockImplementation(full);
    vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(full);
    await store.addNote(newNote(bridge), null).catch(() => undefined);
    vi.restoreAllMocks();
    await expect(store.addNote(newNote(bridge), null)).resolves.toMatchObject({ revision: 1 });
  });

  test.each(['articles', 'texts', 'notes', 'questions', 'journal'])(
    'leaves nothing of a new note where the table of %s takes no more',
    async (table) => {
      await store.getNotes(bridge);
      const before = await everything();
      fill(table);
      const adding = store.addNote(newNote(bridge, { comment: 'Mine' }), 'Why?');
      await expect(adding).rejects.toThrow(StorageFullError);
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
      await expect(store.addNote(newNote(bridge), 'Why?')).resolves.toMatchObject({ revision: 1 });
    },
  );

  test.each(['notes', 'versions', 'journal'])(
    'leaves a note as it was where the table of %s takes no more',
    async (table) => {
      const note = await store.addNote(newNote(bridge, { comment: 'Before' }), 'Why?');
      const before = await everything();
      fill(table);
      await expect(store.changeNote(note, { comment: 'x' })).rejects.toThrow(StorageFullError);
      await expect(store.attachNote(note, newNote(bridge))).rejects.toThrow(StorageFullError);
      await expect(store.deleteNote(note.id)).rejects.toThrow(StorageFullError);
      await expect(store.undo(note.articleId)).rejects.toThrow(StorageFullError);
      vi.restoreAllMocks();
      expect(await everything()).toEqual(before);
    },
  );

  test('leaves an article off the shelf where its text does not fit', async () => {
    await store.saveNote(bridge, 'Note');
    const before = await everything();
    fill('texts');
    await expect(store.setSaved(readingOf(bridge), true)).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  test('still shows what is kept, though the article is met under a new address', async () => {
    const note = await store.addNote(newNote(bridge), null);
    fill('articles');
    const elsewhere = { ...bridge, url: `${bridge.url}?session=1`, canonicalUrl: bridge.url };
    expect((await store.getNotes(elsewhere)).notes).toEqual([note]);
    expect((await store.getKeptWork(elsewhere)).article?.id).toBe(note.articleId);
  });
});

test('a context that is killed in the middle of a write leaves nothing of it', async () => {
  await store.getNotes(bridge);
  const before = await everything();
  const adding = store.addNote(newNote(bridge), null);
  store.close();
  const isKept = await adding.then(
    () => true,
    () => false,
  );
  if (!isKept) expect(await everything()).toEqual(before);
  else expect((await openStore(tickingClock()).getNotes(bridge)).notes).toHaveLength(1);
});

describe('words that were deleted', () => {
  const DAY_MS = 24 * 60 * 60 * 1_000;

  test('are gone for good a month later, and those of living notes are not', async () => {
    const deleted = await store.addNote(newNote(bridge, { comment: 'Secret' }), 'Secret?');
    const kept = await store.addNote(newNote(bridge, { comment: 'First' }), null);
    await store.changeNote(kept, { comment: 'Second' });
    await store.deleteNote(deleted.id);
    store.close();

    const soon = openStore(() => 29 * DAY_MS);
    await soon.saveNote(bridge, 'Soon');
    expect(JSON.stringify(await everything())).toContain('Secret');
    soon.close();

    const later = openStore(() => 31 * DAY_MS);
    await later.saveNote(bridge, 'Later');
    expect(JSON.stringify(await everything())).not.toContain('Secret');
    expect(await later.getNoteVersions(kept.id)).toMatchObject([{ comment: 'First' }]);
    expect((await later.getNote(deleted.id)).deleted).toBeGreaterThan(0);
    const change = later.changeNote({ id: deleted.id, revision: 1 }, { colour: 'pink' });
    await expect(change).rejects.toThrow(NoteNotFoundError);
  });
});
