import type { ShelfDatabase } from './database.ts';
import { isShelfArticle } from './is-record.ts';
import { nextVersion } from './versions.ts';

/** Whoever still works on an article that was deleted meanwhile wants it back, with all that was on it. */
export async function bringBack(
  { articles }: Pick<ShelfDatabase, 'articles'>,
  id: string,
  now: number,
): Promise<void> {
  const record: unknown = await articles.get(id);
  if (!isShelfArticle(record) || record.deleted === null) return;
  await articles.put(nextVersion(record, {}, now));
}
