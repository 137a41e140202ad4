import { Dexie } from 'dexie';

import type { ShelfDatabase } from '../database.ts';
import { queueArticles } from '../queue-article.ts';
import { isQuotaError } from '../store-errors.ts';
import type { IndexDatabase } from './index-database.ts';

/** Grows whenever documents or digests are made otherwise. */
const RULES = 2;

/** Makes the index where there is none, or one that was made by other rules. */
export async function prepareIndex(shelf: ShelfDatabase, index: IndexDatabase): Promise<void> {
  await withRemaking(shelf, index, async () => {
    if (!(await isByOurRules(index))) await remakeIndex(shelf, index);
  });
}

/** How many articles the index does not know as they are now. */
export async function countToIndex(shelf: ShelfDatabase, index: IndexDatabase): Promise<number> {
  const isOurs = await withRemaking(shelf, index, () => isByOurRules(index));
  // All of what other rules made is made anew.
  return await (isOurs ? shelf.toIndex : shelf.articles).count();
}

async function isByOurRules({ facts }: IndexDatabase): Promise<boolean> {
  return (await facts.get('rules'))?.version === RULES;
}

/** Empties the index, and has everything on the shelf taken in anew. */
async function remakeIndex(shelf: ShelfDatabase, index: IndexDatabase): Promise<void> {
  await index.transaction('rw', index.tables, async () => {
    for (const table of index.tables) await table.clear();
  });
  // Only now: what was queued before could have been taken in, and taken out again with the rest.
  await queueArticles(shelf, await shelf.articles.toCollection().primaryKeys());
  // Ended before that, the index is found to be made by no rules, and all this is done again.
  await index.facts.put({ name: 'rules', version: RULES });
}

/**
 * Does something with the index alone; where that turns out to be damaged, it is dropped, and the same done
 * with one that is made anew. Nothing is lost by that: all of it stands on the shelf.
 */
export async function withRemaking<Result>(
  shelf: ShelfDatabase,
  index: IndexDatabase,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isDamage(error)) throw error;
    await index.delete({ disableAutoOpen: false });
    await remakeIndex(shelf, index);
    return await work();
  }
}

/** A full device, a closed database and work that was ended are no damage, and making anew helps none of them. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || isQuotaError(error)) return false;
  return error.name !== Dexie.errnames.DatabaseClosed && error.name !== 'AbortError';
}
