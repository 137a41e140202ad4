import { Dexie, type Table } from 'dexie';

import type { Digest } from '../../domain/digest.ts';
import type { Segment } from '../../search/index.ts';

/** A segment of the search index; the higher the number, the newer what stands in it. */
export interface KeptSegment extends Segment {
  readonly number: number;
  /** How many documents it has; in an index, since segments are too large to be read for that. */
  readonly size: number;
}

/** By which rules the index was made; one that was made by others is made anew. */
export interface IndexFact {
  readonly name: 'rules';
  readonly version: number;
}

/** What can be searched and listed. All of it can be made again from the shelf, so it is a database of its own. */
export interface IndexDatabase extends Dexie {
  readonly segments: Table<KeptSegment, number, Omit<KeptSegment, 'number'> & { number?: number }>;
  readonly digests: Table<Digest, string>;
  readonly facts: Table<IndexFact, string>;
}

/** Describes the database; it is opened, and made where it is missing, with the first use. */
export function indexDatabase(): IndexDatabase {
  const database = new Dexie('says-who-search');
  database.version(1).stores({
    segments: '++number, size',
    digests: 'id, created',
    facts: 'name',
  });
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as IndexDatabase;
}
