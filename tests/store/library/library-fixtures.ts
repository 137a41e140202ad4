import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';

import type { Article } from '../../../lib/domain/article.ts';
import type { NoteContent } from '../../../lib/domain/note.ts';
import { inOneGo } from '../../../lib/domain/slices.ts';
import { search } from '../../../lib/search/index.ts';
import {
  type LibraryStore,
  openIndexKeeper,
  openLibraryStore,
  openStore,
  type RunSlices,
  type Store,
} from '../../../lib/store/index.ts';
import { articleWith, newNote, readingOf, tickingClock } from '../fixtures.ts';

export const atOnce: RunSlices = async (slices) => await Promise.resolve(inOneGo(slices));

/** A device with nothing on it. */
export function emptyDevice(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

/** Both faces of the store on this device. */
export function openBoth(clock = tickingClock()): { store: Store; library: LibraryStore } {
  return { store: openStore(clock), library: openLibraryStore(clock) };
}

/** Takes everything in that waits, and tidies up. */
export async function takeInAll(clock = tickingClock()): Promise<void> {
  const keeper = openIndexKeeper(clock);
  while ((await keeper.takeInSome(atOnce)).length > 0);
  while (await keeper.tidy(atOnce));
  await keeper.sweep();
  keeper.close();
}

/** An article of one sentence under an address of its own. */
export function articleNamed(name: string, given: Partial<Article> = {}): Article {
  const text = `Word has it that the ${name} is late, said the harbour master.`;
  return articleWith({
    url: `https://paper.example/2026/${name}`,
    title: `All about the ${name}`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...given,
  });
}

/** Saves an article with a note on it; comes back with its id. */
export async function keepArticle(
  store: Store,
  name: string,
  given: Partial<NoteContent> = {},
): Promise<string> {
  const article = articleNamed(name);
  await store.addNote(newNote(article, given), null);
  return (await store.setSaved(readingOf(article), true)).id;
}

/** Titles of what is found, in no order. */
export async function found(library: LibraryStore, query: string): Promise<string[]> {
  const [index, digests] = await Promise.all([library.loadIndex(), library.digests()]);
  const titles = new Map(digests.map(({ id, title }) => [id, title]));
  const hits = search(index, query)?.hits ?? [];
  return hits.flatMap(({ id }) => titles.get(id) ?? []).toSorted();
}

/** A record that nobody looked at yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** All records of a database's table, as they lie there. */
export async function rawRecords(database: string, table: string): Promise<readonly RawRecord[]> {
  const opened = await new Dexie(database).open();
  const records = await opened.table<RawRecord>(table).toArray();
  opened.close();
  return records;
}
