import type { ShelfArticle } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import { isShelfArticle } from '../is-record.ts';
import { isSame } from '../record-fields.ts';
import { nextVersion, tombstone } from '../versions.ts';
import { type BulkDeed, type BulkStep, keepBulk } from './bulk.ts';
import type { DueToSweep } from './to-sweep.ts';

/** What can be done to many articles at once; what is not named stays as it is. */
export interface ArticleChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Ids of collections. */
  readonly addCollections?: readonly string[];
  readonly removeCollections?: readonly string[];
  /** Nothing can be saved here that has no text with findings. */
  readonly isSaved?: boolean;
}

/** Changes many articles at once; what was kept on them stays. */
export function changeArticles(
  database: ShelfDatabase,
  ids: readonly string[],
  change: ArticleChange,
  now: number,
): Promise<BulkDeed> {
  return inOneBulk(database, ids, now, async (articles) => {
    const savable = change.isSaved === true ? await withSavedText(database, articles) : null;
    return articles.flatMap((article) => {
      const { isSaved, ...rest } = change;
      const canBe = isSaved !== true || savable?.has(article.id) === true;
      const fields = changeOf(
        article,
        isSaved !== undefined && canBe ? { ...rest, isSaved } : rest,
      );
      const names = (['tags', 'collections', 'isSaved'] as const).filter(
        (name) => !isSame(article[name], fields[name]),
      );
      return names.length === 0
        ? []
        : [{ article, next: nextVersion(article, fields, now), names }];
    });
  });
}

/**
 * Deletes articles with all that is on them. Their words stay where they are until nobody can undo it any
 * more, so that neither deleting nor undoing writes a thousand texts again.
 */
export function deleteArticles(
  database: ShelfDatabase,
  ids: readonly string[],
  now: number,
): Promise<BulkDeed> {
  return inOneBulk(database, ids, now, async (articles) =>
    articles.map((article) => ({
      article,
      next: tombstone(article, {}, now),
      names: ['deleted'] as const,
    })),
  );
}

interface Changed {
  readonly article: ShelfArticle;
  readonly next: ShelfArticle;
  readonly names: readonly (keyof ShelfArticle)[];
}

function inOneBulk(
  database: ShelfDatabase,
  ids: readonly string[],
  now: number,
  work: (articles: readonly ShelfArticle[]) => Promise<readonly Changed[]>,
): Promise<BulkDeed> {
  const { articles, texts, bulks, toIndex, toSweep } = database;
  return database.transaction('rw', [articles, texts, bulks, toIndex, toSweep], async () => {
    const records: unknown[] = await articles.bulkGet([...new Set(ids)]);
    const there = records.filter(isShelfArticle).filter(({ deleted }) => deleted === null);
    const changed = await work(there);
    await articles.bulkPut(changed.map(({ next }) => next));
    await toSweep.bulkPut(changed.flatMap((one) => dueBy(one, now)));
    return await keepBulk(database, changed.map(stepOf), now);
  });
}

function stepOf({ article, next, names }: Changed): BulkStep {
  const pick = (record: ShelfArticle) =>
    Object.fromEntries(names.map((name) => [name, record[name]]));
  return { table: 'articles', id: article.id, before: pick(article), after: pick(next) };
}

function dueBy({ article, next }: Changed, at: number): DueToSweep[] {
  const { id: articleId } = article;
  if (next.deleted !== null) return [{ articleId, what: 'all', at }];
  return article.isSaved && !next.isSaved ? [{ articleId, what: 'saved-text', at }] : [];
}

function changeOf(
  { tags, collections, isSaved }: ShelfArticle,
  change: ArticleChange,
): Pick<ShelfArticle, 'tags' | 'collections' | 'isSaved'> {
  const { addTags, removeTags, addCollections, removeCollections } = change;
  return {
    tags: together(tags, addTags?.map((tag) => tag.trim()).filter(Boolean), removeTags),
    collections: together(collections, addCollections, removeCollections),
    isSaved: change.isSaved ?? isSaved,
  };
}

function together(
  there: readonly string[],
  added: readonly string[] = [],
  removed: readonly string[] = [],
): readonly string[] {
  return [...new Set([...there, ...added])].filter((one) => !removed.includes(one));
}

/** What was taken off the shelf in bulk still has its text with findings. */
async function withSavedText(
  { texts }: ShelfDatabase,
  articles: readonly ShelfArticle[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const ids = articles.map(({ id }) => id);
  await texts
    .where('articleId')
    .anyOf(ids)
    .each(({ articleId, role, deleted }) => {
      if (role === 'saved' && deleted === null) found.add(articleId);
    });
  return found;
}
