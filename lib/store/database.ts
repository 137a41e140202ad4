import { Dexie, type Table } from 'dexie';

import type { Collection } from '../domain/collection.ts';
import type { LookUpRecord } from '../domain/look-up.ts';
import type { Note } from '../domain/note.ts';
import type { SavedSearch } from '../domain/saved-search.ts';
import type { KeptAppearance } from '../domain/shelf-appearance.ts';
import type {
  ShelfArticle,
  ShelfCopy,
  ShelfDecision,
  ShelfQuestion,
  ShelfText,
} from '../domain/shelf.ts';
import type { JournalEntry, NewJournalEntry } from './journal.ts';
import type { Bulk, NewBulk } from './library/bulk.ts';
import type { NewStaged, Restoring, Staged } from './library/restore/staging.ts';
import type { DueToSweep } from './library/to-sweep.ts';
import { toVersion2 } from './migrations/to-version-2.ts';
import { toVersion3 } from './migrations/to-version-3.ts';
import { toVersion4 } from './migrations/to-version-4.ts';
import type { EarlierVersion } from './keep-versions.ts';
import type { QueuedArticle } from './queue-article.ts';
import type { TagUses } from './tag-uses.ts';

/** The reader's work on this device. Released versions never change; add the next one. */
export interface ShelfDatabase extends Dexie {
  readonly articles: Table<ShelfArticle, string>;
  readonly texts: Table<ShelfText, string>;
  /** How saved articles looked; megabytes each, so nothing reads them but who shows one. */
  readonly copies: Table<ShelfCopy, string>;
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
  readonly collections: Table<Collection, string>;
  readonly searches: Table<SavedSearch, string>;
  /** Articles that changed since the index took them in. */
  readonly toIndex: Table<QueuedArticle, string>;
  readonly tagUses: Table<TagUses, string>;
  /** What was done to many articles at once, so that it can be undone. */
  readonly bulks: Table<Bulk, number, NewBulk>;
  /** What was let go of in bulk, and is to be emptied once nobody can undo that. */
  readonly toSweep: Table<DueToSweep, [string, string]>;
  /** Restores that did not come to their end (yet). */
  readonly restores: Table<Restoring, string>;
  readonly staged: Table<Staged, number, NewStaged>;
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
  database
    .version(4)
    .stores({
      notes: 'id, articleId, *tags, flag.status, changed, deleted',
      collections: 'id, changed, deleted',
      searches: 'id, changed, deleted',
      toIndex: 'articleId',
      tagUses: 'tag, uses',
      bulks: '++number, at',
      toSweep: '[articleId+what], at',
      restores: 'id',
      staged: '++number, restore',
    })
    .upgrade(toVersion4);
  database.version(5).stores({ copies: 'id, articleId, changed, deleted' });
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as ShelfDatabase;
}
