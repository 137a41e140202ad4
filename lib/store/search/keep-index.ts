import type { Digest } from '../../domain/digest.ts';
import type { Slices } from '../../domain/slices.ts';
import {
  isSegment,
  mergeSegments,
  openIndex,
  type SearchDocument,
  type SearchIndex,
  type Segment,
  segmentInSlices,
} from '../../search/index.ts';
import { DamagedIndexError } from '../store-errors.ts';
import { chooseMerge } from './choose-merge.ts';
import type { IndexDatabase, KeptSegment } from './index-database.ts';

/** An article as it is now, for the index. */
export interface Entry {
  readonly document: SearchDocument;
  readonly digest: Digest;
}

/** Runs the slices, and may let others work in between. */
export type RunSlices = <Result>(slices: Slices<Result>) => Promise<Result>;

/** Takes articles into the index, each in place of what stood there of it, and those that are gone out of it. */
export async function changeIndex(
  database: IndexDatabase,
  entries: readonly Entry[],
  gone: readonly string[],
  run: RunSlices,
): Promise<void> {
  const documents = entries.map(({ document }) => document);
  const segment = documents.length === 0 ? null : await run(segmentInSlices(documents));
  await database.transaction('rw', [database.segments, database.digests], async () => {
    if (segment !== null) await database.segments.add(sized(segment));
    await database.digests.bulkPut(entries.map(({ digest }) => digest));
    await database.digests.bulkDelete([...gone]);
  });
}

/**
 * Makes one of the newest segments, where there are too many; tells whether it did. An index that was
 * changed by another merge meanwhile is left as it is.
 */
export async function mergeNewest(database: IndexDatabase, run: RunSlices): Promise<boolean> {
  const sizes = await sizesOf(database);
  const count = chooseMerge(sizes.map(({ size }) => size));
  if (count === 0) return false;
  const numbers = sizes.slice(-count).map(({ number }) => number);
  const found = await database.segments.bulkGet(numbers);
  // Another merge took them since: no damage, for which the whole index would be made anew.
  if (found.includes(undefined)) return true;
  const chosen = found.map(whole);
  const isGone = goneFinder(await digestIds(database));
  const merged = await run(mergeSegments(chosen, isGone));
  await database.transaction('rw', [database.segments], async () => {
    const there = await database.segments.where('number').anyOf(numbers).count();
    if (there < numbers.length) return;
    await database.segments.bulkDelete(numbers);
    await database.segments.add({ ...sized(merged), number: numbers.at(-1) ?? 0 });
  });
  return true;
}

/** The index as it is now, ready to be searched; throws `DamagedIndexError` where it is not whole. */
export async function loadIndex(database: IndexDatabase): Promise<SearchIndex> {
  const { segments, digests } = database;
  const [kept, ids] = await database.transaction('r', [segments, digests], async () => [
    await segments.toArray(),
    await digestIds(database),
  ]);
  const index = openIndex(kept.map(whole), goneFinder(ids));
  if (index.documentCount !== ids.size) throw new DamagedIndexError('Some articles are missing.');
  return index;
}

/** Oldest first; by their index alone. */
async function sizesOf({
  segments,
}: IndexDatabase): Promise<readonly { size: number; number: number }[]> {
  const sizes: { size: number; number: number }[] = [];
  await segments.orderBy('size').eachKey((size, { primaryKey }) => {
    sizes.push({ size: Number(size), number: primaryKey });
  });
  return sizes.toSorted((a, b) => a.number - b.number);
}

function sized(segment: Segment): Omit<KeptSegment, 'number'> {
  return { ...segment, size: segment.documents.length };
}

function whole(segment: unknown): Segment {
  if (!isSegment(segment)) throw new DamagedIndexError('A segment of the index cannot be read.');
  return segment;
}

async function digestIds({ digests }: IndexDatabase): Promise<ReadonlySet<string>> {
  return new Set(await digests.toCollection().primaryKeys());
}

/** What has no digest is gone. */
function goneFinder(known: ReadonlySet<string>): (id: string) => boolean {
  return (id) => !known.has(id);
}
