import type { Digest } from '../../domain/digest.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isShelfArticle } from '../is-record.ts';
import type { IndexDatabase } from '../search/index-database.ts';

/** The facts of all articles, in no order. */
export async function allDigests(
  shelf: ShelfDatabase,
  { digests }: IndexDatabase,
): Promise<readonly Digest[]> {
  return await asTheyAreNow(shelf, await digests.toArray());
}

/** Those changed last, latest first. */
export async function newestDigests(
  shelf: ShelfDatabase,
  { digests }: IndexDatabase,
  count: number,
): Promise<readonly Digest[]> {
  const newest = await digests.orderBy('changed').reverse().limit(count).toArray();
  return await asTheyAreNow(shelf, newest);
}

/**
 * What was done to the article as a whole is shown at once: the index takes seconds for a thousand
 * articles, and nobody waits so long to see that they are deleted.
 */
async function asTheyAreNow(
  { articles, toIndex }: ShelfDatabase,
  digests: readonly Digest[],
): Promise<readonly Digest[]> {
  const queued = new Set(await toIndex.toCollection().primaryKeys());
  const stale = digests.filter(({ id }) => queued.has(id));
  if (stale.length === 0) return digests;
  const records: unknown[] = await articles.bulkGet(stale.map(({ id }) => id));
  const byId = new Map(records.filter(isShelfArticle).map((record) => [record.id, record]));
  return digests.flatMap((digest) => {
    if (!queued.has(digest.id)) return [digest];
    const record = byId.get(digest.id);
    return record === undefined || record.deleted !== null ? [] : [withArticle(digest, record)];
  });
}

function withArticle(digest: Digest, article: ShelfArticle): Digest {
  const { title, outlet, byline, published, isSaved, tags, collections, changed } = article;
  return {
    ...digest,
    ...{ title, outlet, byline, published, isSaved, collections },
    tags: [...new Set([...tags, ...digest.noteTags])],
    changed: Math.max(changed, digest.changed),
  };
}
