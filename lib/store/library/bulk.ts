import type { ShelfDatabase } from '../database.ts';
import { queueArticles } from '../queue-article.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What changed of one record, field by field. */
export interface BulkStep {
  readonly table: 'articles' | 'collections' | 'searches';
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}

/** Something that was done to many records at once. */
export interface NewBulk {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly steps: readonly BulkStep[];
}

export interface Bulk extends NewBulk {
  readonly number: number;
}

/** Something that was done to many records at once, and can be undone for thirty days. */
export interface BulkDeed {
  /** What `undoBulk` wants; outlives the page. */
  readonly token: number;
  /** The articles that changed by it, each once. */
  readonly articleIds: readonly string[];
}

/** Writes down what was done, so that it can be undone; call it in the transaction that does it. */
export async function keepBulk(
  database: ShelfDatabase,
  steps: readonly BulkStep[],
  now: number,
): Promise<BulkDeed> {
  const token = await database.bulks.add({ at: now, steps });
  const articleIds = steps.flatMap(({ table, id }) => (table === 'articles' ? [id] : []));
  await queueArticles(database, articleIds);
  return { token, articleIds };
}
