import type { Article } from '../domain/article.ts';
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
  const articles = await database.articles.bulkGet([...(await articlesWithNotes(database))]);
  const keys = articles.flatMap((article) => article?.keys ?? []);
  return [...new Set(keys.flatMap(hostOf))].toSorted();
}

/** Looks at the indexes only: the notes themselves may be many. */
async function articlesWithNotes({ notes }: ShelfDatabase): Promise<ReadonlySet<string>> {
  const deleted = new Set(await notes.orderBy('deleted').primaryKeys());
  const articleIds = new Set<string>();
  await notes.orderBy('articleId').eachKey((articleId, { primaryKey }) => {
    if (typeof articleId === 'string' && !deleted.has(primaryKey)) articleIds.add(articleId);
  });
  return articleIds;
}

/** "paper.example:8080/story" is of "paper.example"; "file:///story.html" of none. */
function hostOf(key: string): string[] {
  const [host = ''] = key.split('/');
  return host === '' || host.endsWith(':') ? [] : [host.replace(/:\d+$/, '')];
}
