import type { Digest } from '../../domain/digest.ts';
import type { Slices } from '../../domain/slices.ts';
import {
  buildSegment,
  mergeSegments,
  openIndex,
  type SearchDocument,
  type SearchIndex,
  type Segment,
} from '../../search/index.ts';
import { chooseMerge } from './choose-merge.ts';
import type { IndexDatabase } from './index-database.ts';

/** An article as it is now, for the index. */
export interface Entry {
  readonly document: SearchDocument;
  readonly digest: Digest;
}

/** Takes articles into the index, each in place of what stood there of it, and those that are gone out of it. */
export async function changeIndex(
  database: IndexDatabase,
  entries: readonly Entry[],
  gone: readonly string[],
): Promise<void> {
  const segment =
    entries.length === 0 ? null : buildSegment(entries.map(({ document }) => document));
  await database.transaction('rw', [database.segments, database.digests], async () => {
    if (segment !== null) await database.segments.add(segment);
    await database.digests.bulkPut(entries.map(({ digest }) => digest));
    await database.digests.bulkDelete([...gone]);
  });
}

/**
 * Makes one of the newest segments, where there are too many; tells whether it did. `run` runs the slices
 * and may let others work in between; another index that was changed meanwhile is left as it is.
 */
export async function mergeNewest(
  database: IndexDatabase,
  run: (slices: Slices<Segment>) => Promise<Segment>,
): Promise<boolean> {
  const segments = await database.segments.toArray();
  const count = chooseMerge(segments.map(({ documents }) => documents.length));
  if (count === 0) return false;
  const chosen = segments.slice(-count);
  const numbers = chosen.map(({ number }) => number);
  const isGone = await goneFinder(database);
  const merged = await run(mergeSegments(chosen, isGone));
  await database.transaction('rw', [database.segments], async () => {
    const there = await database.segments.where('number').anyOf(numbers).count();
    if (there < numbers.length) return;
    await database.segments.bulkDelete(numbers);
    await database.segments.add({ ...merged, number: numbers.at(-1) ?? 0 });
  });
  return true;
}

/** The index as it is now, ready to be searched. */
export async function loadIndex(database: IndexDatabase): Promise<SearchIndex> {
  return await database.transaction('r', [database.segments, database.digests], async () =>
    openIndex(await database.segments.toArray(), await goneFinder(database)),
  );
}

/** What has no digest is gone. */
async function goneFinder(database: IndexDatabase): Promise<(id: string) => boolean> {
  const known = new Set(await database.digests.toCollection().primaryKeys());
  return (id) => !known.has(id);
}
