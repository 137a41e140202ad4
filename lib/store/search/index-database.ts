import { Dexie, type Table } from 'dexie';

import type { Digest } from '../../domain/digest.ts';
import type { Segment } from '../../search/index.ts';

/** A segment of the search index; the higher the number, the newer what stands in it. */
export interface KeptSegment extends Segment {
  readonly number: number;
}

/** What can be searched and listed. All of it can be made again from the shelf, so it is a database of its own. */
export interface IndexDatabase extends Dexie {
  readonly segments: Table<KeptSegment, number, Segment & { number?: number }>;
  readonly digests: Table<Digest, string>;
}

/** Describes the database; it is opened, and made where it is missing, with the first use. */
export function indexDatabase(): IndexDatabase {
  const database = new Dexie('says-who-search');
  database.version(1).stores({ segments: '++number', digests: 'id, changed' });
  // Dexie adds the tables of the schema as properties, which its type cannot know.
  return database as IndexDatabase;
}
