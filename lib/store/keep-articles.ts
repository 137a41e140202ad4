import { addressOf } from '../domain/article-address.ts';
import type { Article } from '../domain/article.ts';
import type { Kept, ShelfArticle } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfArticle } from './is-record.ts';
import { UnreadableRecordError } from './store-errors.ts';
import { firstVersion, nextVersion } from './versions.ts';

type ArticleChange = Partial<Omit<ShelfArticle, keyof Kept | 'address'>>;

/** What is kept about the article at this address, tombstones included. */
export async function articleAt(
  database: ShelfDatabase,
  address: string,
): Promise<ShelfArticle | null> {
  const record: unknown = await database.articles.where('address').equals(address).first();
  if (record === undefined) return null;
  if (!isShelfArticle(record)) throw new UnreadableRecordError(`The record of ${address}`);
  return record;
}

/** Changes what is kept about an article; reading and writing are one step, so nothing is lost. */
export function changeArticle(
  database: ShelfDatabase,
  article: Article,
  change: ArticleChange,
  now: number,
): Promise<ShelfArticle> {
  const address = addressOf(article);
  return database.transaction('rw', database.articles, async () => {
    const kept = await articleAt(database, address);
    const changed = nextOf(kept, article, address, change, now);
    await database.articles.put(changed);
    return changed;
  });
}

function nextOf(
  kept: ShelfArticle | null,
  article: Article,
  address: string,
  change: ArticleChange,
  now: number,
): ShelfArticle {
  const { title, byline, outlet, published } = article;
  const words = { title, byline, outlet, published };
  if (kept !== null) return nextVersion(kept, { ...words, ...change }, now);
  const empty = { note: '', isSaved: false, article: null, analysis: null };
  return { ...firstVersion(now), address, ...words, ...empty, ...change };
}
