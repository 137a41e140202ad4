import type { Digest } from '../../domain/digest.ts';
import { isDigest } from '../../domain/is-digest.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isShelfArticle } from '../is-record.ts';
import type { IndexDatabase } from '../search/index-database.ts';
import { withRemaking } from '../search/remake-index.ts';
import { DamagedIndexError } from '../store-errors.ts';

/** The facts of all articles, in no order. */
export async function allDigests(
  shelf: ShelfDatabase,
  index: IndexDatabase,
): Promise<readonly Digest[]> {
  const read = async () => checked(await index.digests.toArray());
  return await asTheyAreNow(shelf, await withRemaking(shelf, index, read));
}

/** The facts of these articles; those that are gone, or not taken in yet, are left out. */
export async function digestsOf(
  shelf: ShelfDatabase,
  index: IndexDatabase,
  ids: readonly string[],
): Promise<readonly Digest[]> {
  const read = async () => {
    const records = await index.digests.bulkGet([...ids]);
    return checked(records.filter((record) => record !== undefined));
  };
  return await asTheyAreNow(shelf, await withRemaking(shelf, index, read));
}

/** Those kept last, latest first; by when they were changed a bulk change would turn the list upside down. */
export async function newestDigests(
  shelf: ShelfDatabase,
  index: IndexDatabase,
  count: number,
): Promise<readonly Digest[]> {
  const newest = index.digests.orderBy('created').reverse().limit(count);
  const read = async () => checked(await newest.toArray());
  return await asTheyAreNow(shelf, await withRemaking(shelf, index, read));
}

function checked(records: readonly unknown[]): readonly Digest[] {
  const digests = records.filter(isDigest);
  if (digests.length < records.length) throw new DamagedIndexError('A digest cannot be read.');
  return digests;
}

/** Read in one go, however many more there are: after a restore it may be ten thousand. */
const QUEUED_AT_ONCE = 200;

/**
 * What was done to the article as a whole is shown at once: the index takes seconds for a thousand
 * articles, and nobody waits so long to see that they are deleted.
 */
async function asTheyAreNow(
  { articles, toIndex }: ShelfDatabase,
  digests: readonly Digest[],
): Promise<readonly Digest[]> {
  const queued = await queuedOf(toIndex, digests);
  if (queued.size === 0) return digests;
  const stale = digests.filter(({ id }) => queued.has(id));
  const records: unknown[] = await articles.bulkGet(stale.map(({ id }) => id));
  const byId = new Map(records.filter(isShelfArticle).map((record) => [record.id, record]));
  return digests.flatMap((digest) => {
    if (!queued.has(digest.id)) return [digest];
    const record = byId.get(digest.id);
    return record === undefined || record.deleted !== null ? [] : [withArticle(digest, record)];
  });
}

/** Which of these wait to be taken in. Mostly none does, and one request tells. */
async function queuedOf(
  toIndex: ShelfDatabase['toIndex'],
  digests: readonly Digest[],
): Promise<ReadonlySet<string>> {
  const some = await toIndex.limit(QUEUED_AT_ONCE).primaryKeys();
  if (some.length < QUEUED_AT_ONCE) return new Set(some);
  if (digests.length > QUEUED_AT_ONCE) return new Set(await toIndex.toCollection().primaryKeys());
  const queued = await toIndex.bulkGet(digests.map(({ id }) => id));
  return new Set(queued.flatMap((one) => one?.articleId ?? []));
}

function withArticle(digest: Digest, article: ShelfArticle): Digest {
  const { title, outlet, byline, published, isSaved, tags, collections, changed } = article;
  return {
    ...digest,
    title,
    outlet,
    byline,
    published,
    isSaved,
    collections,
    tags: [...new Set([...tags, ...digest.noteTags])],
    changed: Math.max(changed, digest.changed),
  };
}
