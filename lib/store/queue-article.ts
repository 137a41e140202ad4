import type { ShelfDatabase } from './database.ts';

/** An article that the index has to take in, or to let go of. */
export interface QueuedArticle {
  readonly articleId: string;
  /** Another one with every change, so that a change while the index is at work is not missed. */
  readonly mark: string;
}

/** Has the index take the articles in anew; call it in the transaction that changes them, so that none is missed. */
export async function queueArticles(
  { toIndex }: Pick<ShelfDatabase, 'toIndex'>,
  articleIds: Iterable<string>,
): Promise<void> {
  const queued = Array.from(articleIds, (articleId) => ({ articleId, mark: crypto.randomUUID() }));
  await toIndex.bulkPut(queued);
}
