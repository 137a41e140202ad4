import type { Kept, ShelfArticle } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { dropJournal } from './journal.ts';
import { keepVersion } from './keep-versions.ts';
import { queueArticles } from './queue-article.ts';
import { nextVersion, tombstone } from './versions.ts';

/**
 * Makes one record of several that turned out to be the same article: all work goes to the oldest,
 * and no word is lost. Call it inside a transaction over all tables.
 */
export async function joinArticles(
  database: ShelfDatabase,
  [oldest, ...others]: readonly [ShelfArticle, ...ShelfArticle[]],
  now: number,
): Promise<ShelfArticle> {
  if (others.length === 0) return oldest;
  const all = [oldest, ...others];
  const joined = nextVersion(
    oldest,
    {
      addresses: union(all.map(({ addresses }) => addresses)),
      keys: union(all.map(({ keys }) => keys)),
      note: union(all.map(({ note }) => [note].filter(Boolean))).join('\n\n'),
      isSaved: all.some(({ isSaved }) => isSaved),
      tags: union(all.map(({ tags }) => tags)),
      collections: union(all.map(({ collections }) => collections)),
    },
    now,
  );
  await database.articles.put(joined);
  await queueArticles(
    database,
    all.map(({ id }) => id),
  );
  for (const other of others) {
    await keepVersion(database, other, now);
    await moveWork(database, other.id, oldest.id, now);
    await moveAppearances(database, other, oldest);
    await database.articles.put(tombstone(other, { note: '', keys: [], addresses: [] }, now));
  }
  return joined;
}

async function moveWork(
  database: ShelfDatabase,
  from: string,
  articleId: string,
  now: number,
): Promise<void> {
  const moved = (record: Kept): void => {
    Object.assign(record, { articleId, changed: now, revision: record.revision + 1 });
  };
  await database.notes.where('articleId').equals(from).modify(moved);
  await database.decisions.where('articleId').equals(from).modify(moved);
  await database.questions.where('articleId').equals(from).modify(moved);
  await database.texts.where('articleId').equals(from).modify(moved);
  await database.copies.where('articleId').equals(from).modify(moved);
  // Steps that lie between those of the other record, in an order nobody remembers, are not undone.
  await dropJournal(database, from);
}

/** Of two that are saved, one text is enough to be found by. */
async function moveAppearances(
  { appearances }: ShelfDatabase,
  from: ShelfArticle,
  to: ShelfArticle,
): Promise<void> {
  const moved = appearances.where('articleId').equals(from.id);
  await (to.isSaved ? moved.delete() : moved.modify({ articleId: to.id }));
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
