import { Dexie } from 'dexie';

import type { Naming } from '../../domain/naming.ts';
import type { ShelfDatabase } from '../database.ts';

/** Saved articles that name somebody (see `nameKeys`): how many, and up to `most` of about this time. */
export async function articlesNaming(
  { appearances }: ShelfDatabase,
  name: string,
  time: number,
  most: number,
): Promise<Naming> {
  const named = (from: unknown, to: unknown, isFrom: boolean) =>
    appearances.where('keys').between([name, from], [name, to], isFrom, true);
  const half = Math.ceil(most / 2);
  const [count, before, after] = await Promise.all([
    named(Dexie.minKey, Dexie.maxKey, true).count(),
    named(Dexie.minKey, time, true).reverse().limit(half).toArray(),
    named(time, Dexie.maxKey, false).limit(half).toArray(),
  ]);
  const articleIds = [...before, ...after].map(({ articleId }) => articleId);
  return { count, articleIds: [...new Set(articleIds)] };
}
