import type { Kept } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import type { RestoredTable } from './staging.ts';

/** A record of what is kept on an article. */
type Work = Kept & { readonly articleId: string };

/** What is here of these records, deleted or not, by their ids; call it inside a transaction over the table. */
export async function findHere(
  database: ShelfDatabase,
  table: RestoredTable,
  records: readonly Kept[],
): Promise<ReadonlyMap<string, Kept>> {
  const found = new Map<string, Kept>();
  const work = records.filter((record): record is Work => 'articleId' in record);
  // An article has ten notes: one request for all of them. Some may have moved to another article.
  const articleIds = [...new Set(work.map(({ articleId }) => articleId))];
  const onArticles = articleIds.map((id) =>
    database.table<Kept, string>(table).where('articleId').equals(id).toArray(),
  );
  for (const record of (await Promise.all(onArticles)).flat()) found.set(record.id, record);
  const missing = records.map(({ id }) => id).filter((id) => !found.has(id));
  for (const record of await database.table<Kept, string>(table).bulkGet(missing)) {
    if (record !== undefined) found.set(record.id, record);
  }
  return found;
}
