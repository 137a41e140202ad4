import { Dexie, type Table } from 'dexie';

import type { ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';

/** The reader's work on this device. Released versions never change; add the next one. */
export interface ShelfDatabase extends Dexie {
  readonly articles: Table<ShelfArticle, string>;
  readonly questions: Table<ShelfQuestion, string>;
}

/** Describes the database; it is opened, and made where it is missing, with the first use. */
export function shelfDatabase(): ShelfDatabase {
  const database = new Dexie('says-who');
  database.version(1).stores({
    articles: 'id, &address, changed, deleted',
    questions: 'id, address, changed, deleted',
  });
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as ShelfDatabase;
}
