import { copyFacts, type CopyFacts, type PageCopy } from '../../domain/page-copy.ts';
import type { KeptCopy, ShelfCopy } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isShelfArticle, isShelfCopy } from '../is-record.ts';
import { firstVersion, nextVersion, tombstone } from '../versions.ts';

type Copies = Pick<ShelfDatabase, 'copies'>;

/**
 * Keeps how a saved article looks. Where it looked otherwise when it was copied before, that stays as the copy
 * it was first, as with texts. `null` where the article is not saved (any more).
 */
export function keepCopy(
  database: ShelfDatabase,
  articleId: string,
  copy: PageCopy,
  now: number,
): Promise<CopyFacts | null> {
  const { articles, copies } = database;
  return database.transaction('rw', [articles, copies], async () => {
    const record: unknown = await articles.get(articleId);
    if (!isShelfArticle(record) || record.deleted !== null || !record.isSaved) return null;
    const kept = await copiesOf(database, articleId);
    const last = kept.find(({ role }) => role === 'saved');
    const hasFirst = kept.some(({ role }) => role === 'first');
    if (last !== undefined && !hasFirst && !looksAlike(last.copy, copy)) {
      await copies.put(nextVersion<ShelfCopy>(last, { role: 'first' }, last.changed));
    }
    const isRewritten = last !== undefined && (hasFirst || looksAlike(last.copy, copy));
    const next: ShelfCopy = isRewritten
      ? nextVersion<ShelfCopy>(last, { copy }, now)
      : { ...firstVersion(now), articleId, role: 'saved', copy };
    await copies.put(next);
    return copyFacts(copy, next.changed);
  });
}

/** The copies of an article, the newest first; what cannot be read is left out and stays as it is. */
export async function copiesOf(
  { copies }: Copies,
  articleId: string,
): Promise<readonly KeptCopy[]> {
  const records: unknown[] = await copies.where('articleId').equals(articleId).toArray();
  const there = records.filter(isShelfCopy).filter(isThere);
  // Two articles that became one left two of each.
  const newest = there.toSorted((a, b) => b.changed - a.changed);
  const [last, first] = [
    newest.find(({ role }) => role === 'saved'),
    newest.findLast(({ role }) => role === 'first'),
  ];
  return [last, first].filter((copy) => copy !== undefined);
}

/** Lets go of an article's copies; call it in a transaction, or let it be one. */
export async function dropCopies(
  { copies }: Copies,
  articleId: string,
  now: number,
): Promise<void> {
  const records: unknown[] = await copies.where('articleId').equals(articleId).toArray();
  const there = records.filter(isShelfCopy).filter(isThere);
  await copies.bulkPut(there.map((copy) => tombstone<ShelfCopy>(copy, { copy: null }, now)));
}

function isThere(record: ShelfCopy): record is KeptCopy {
  return record.copy !== null && record.deleted === null;
}

/** Whether a reader would find the same words and pictures. */
function looksAlike(a: PageCopy, b: PageCopy): boolean {
  const pictures = ({ pictures: all }: PageCopy) =>
    all.map(({ before, alt, address }) => [before, alt, address].join(' ')).join('\n');
  return a.text === b.text && pictures(a) === pictures(b);
}
