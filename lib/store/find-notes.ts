import type { Article } from '../domain/article.ts';
import type { ShelfArticle } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { keysOf } from './met-under.ts';

/** Whether anything is noted on an article that was met under one of these addresses. */
export async function hasNotes(
  database: ShelfDatabase,
  article: Pick<Article, 'url' | 'canonicalUrl'>,
): Promise<boolean> {
  const keys = [...keysOf(article)];
  const articles = await database.articles.where('keys').anyOf(keys).distinct().toArray();
  const articleIds = articles.flatMap(({ id, deleted }) => (deleted === null ? [id] : []));
  const notes = database.notes.where('articleId').anyOf(articleIds);
  return (await notes.filter(({ deleted }) => deleted === null).first()) !== undefined;
}

/** The hosts of all articles with notes, each once, without port; files have none. */
export async function hostsWithNotes(database: ShelfDatabase): Promise<readonly string[]> {
  const articles = await database.articles.bulkGet(await articlesWithNotes(database));
  return hostsOf(articles.flatMap((article) => article ?? []));
}

/** The hosts of one article, as `hostsWithNotes` tells them; `null` where nothing is noted on it. */
export async function hostsOfNoted(
  database: ShelfDatabase,
  articleId: string,
): Promise<readonly string[] | null> {
  const article = await database.articles.get(articleId);
  if (article === undefined || article.deleted !== null) return null;
  const notes = database.notes.where({ articleId }).filter(({ deleted }) => deleted === null);
  return (await notes.first()) === undefined ? null : hostsOf([article]);
}

function hostsOf(articles: readonly ShelfArticle[]): readonly string[] {
  const there = articles.filter(({ deleted }) => deleted === null);
  return [...new Set(there.flatMap(({ keys }) => keys).flatMap(hostOf))].toSorted();
}

/**
 * Each article once, by leaps through the index: of ten notes on an article nine are leapt over. Only where
 * notes were deleted it is counted whether any are left.
 */
async function articlesWithNotes({ notes }: ShelfDatabase): Promise<string[]> {
  const articleIds = (await notes.orderBy('articleId').uniqueKeys()).filter(
    (articleId) => typeof articleId === 'string',
  );
  const deleted = await notes.orderBy('deleted').toArray();
  const deletedOn = Map.groupBy(deleted, ({ articleId }) => articleId);
  const isLeft = await Promise.all(
    articleIds.map(async (articleId) => {
      const gone = deletedOn.get(articleId)?.length ?? 0;
      return gone === 0 || (await notes.where({ articleId }).count()) > gone;
    }),
  );
  return articleIds.filter((_, at) => isLeft[at]);
}

/** "paper.example:8080/story" is of "paper.example"; "file:///story.html" of none. */
function hostOf(key: string): string[] {
  const [host = ''] = key.split('/');
  return host === '' || host.endsWith(':') ? [] : [host.replace(/:\d+$/, '')];
}
