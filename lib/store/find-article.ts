import type { Article } from '../domain/article.ts';
import type { ShelfArticle } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfArticle, readable } from './is-record.ts';
import { oldestText } from './keep-texts.ts';
import { keysOf, metUnder } from './met-under.ts';
import { isSameArticle } from './same-article.ts';

/**
 * The records of this article, oldest first: mostly one or none; several where it was met under
 * addresses that did not tell that they lead to the same.
 */
export async function findArticles(
  database: ShelfDatabase,
  article: Article,
): Promise<readonly ShelfArticle[]> {
  const keys = keysOf(article);
  const found: unknown[] = await database.articles.where('keys').anyOf(keys).distinct().toArray();
  const records = found.map((record) => readable(record, isShelfArticle, keys.join(', ')));
  const same: ShelfArticle[] = [];
  for (const record of records) {
    if (record.deleted === null && (await isRecordOf(database, record, article))) same.push(record);
  }
  return same.toSorted((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/**
 * At the very same address it is the same article, whatever became of its text: else its notes would
 * vanish silently where they should be shown as lost.
 */
async function isRecordOf(
  database: ShelfDatabase,
  record: ShelfArticle,
  article: Article,
): Promise<boolean> {
  if (record.addresses.includes(metUnder(article))) return true;
  const { title, text } = article;
  const kept = await oldestText(database, record.id);
  const before = { title: record.title, text: kept?.article?.text ?? null };
  return isSameArticle(before, { title, text });
}

/** Articles that are kept under any of these keys, whatever their text. */
export async function articlesAt(
  { articles }: ShelfDatabase,
  keys: readonly string[],
): Promise<readonly ShelfArticle[]> {
  const found: unknown[] = await articles
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return found.filter(isShelfArticle).filter(({ deleted }) => deleted === null);
}
