import { Dexie, type Table } from 'dexie';

import type { Note } from '../domain/note.ts';
import type { LookUpRecord } from '../domain/look-up.ts';
import type { KeptAppearance } from '../domain/shelf-appearance.ts';
import type { ShelfArticle, ShelfDecision, ShelfQuestion, ShelfText } from '../domain/shelf.ts';
import type { JournalEntry, NewJournalEntry } from './journal.ts';
import { toVersion2 } from './migrations/to-version-2.ts';
import { toVersion3 } from './migrations/to-version-3.ts';
import type { EarlierVersion } from './keep-versions.ts';

/** The reader's work on this device. Released versions never change; add the next one. */
export interface ShelfDatabase extends Dexie {
  readonly articles: Table<ShelfArticle, string>;
  readonly texts: Table<ShelfText, string>;
  readonly questions: Table<ShelfQuestion, string>;
  readonly notes: Table<Note, string>;
  readonly decisions: Table<ShelfDecision, string>;
  /** What was written over. */
  readonly versions: Table<EarlierVersion, string>;
  /** What can be undone and done again; of this device only. */
  readonly journal: Table<JournalEntry, number, NewJournalEntry>;
  /** Who appears in which saved article; made of the saved texts, and of this device only. */
  readonly appearances: Table<KeptAppearance, number, KeptAppearance>;
  /** What was looked up lately; may go any time. */
  readonly lookUps: Table<LookUpRecord, string>;
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
  database
    .version(3)
    .stores({
      decisions: 'id, articleId, *names, changed, deleted',
      appearances: '++number, articleId, *keys',
      lookUps: 'key, expires',
    })
    .upgrade(toVersion3);
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as ShelfDatabase;
}
