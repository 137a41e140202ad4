import { Dexie, type Table } from 'dexie';

import type { Note } from '../domain/note.ts';
import type { ShelfArticle, ShelfQuestion, ShelfText } from '../domain/shelf.ts';
import type { JournalEntry, NewJournalEntry } from './journal.ts';
import { toVersion2 } from './migrations/to-version-2.ts';
import type { EarlierVersion } from './keep-versions.ts';

/** The reader's work on this device. Released versions never change; add the next one. */
export interface ShelfDatabase extends Dexie {
  readonly articles: Table<ShelfArticle, string>;
  readonly texts: Table<ShelfText, string>;
  readonly questions: Table<ShelfQuestion, string>;
  readonly notes: Table<Note, string>;
  /** What was written over. */
  readonly versions: Table<EarlierVersion, string>;
  /** What can be undone and done again; of this device only. */
  readonly journal: Table<JournalEntry, number, NewJournalEntry>;
}

/** Describes the database; it is opened, and made where it is missing, with the first use. */
export function shelfDatabase(): ShelfDatabase {
  const database = new Dexie('says-who');
  database.version(1).stores({
    articles: 'id, &address, changed, deleted',
    questions: 'id, address, changed, deleted',
  });
  database
    .version(2)
    .stores({
      articles: 'id, *keys, changed, deleted',
      texts: 'id, articleId, changed, deleted',
      questions: 'id, articleId, changed, deleted',
      notes: 'id, articleId, *tags, changed, deleted',
      versions: 'id, recordId, at',
      journal: '++number, [articleId+isUndone+number], at',
    })
    .upgrade(toVersion2);
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as ShelfDatabase;
}
