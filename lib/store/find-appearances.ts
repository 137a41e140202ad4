import { Dexie } from 'dexie';

import type { Article } from '../domain/article.ts';
import type { KeptAppearance, SavedWork } from '../domain/shelf-appearance.ts';
import type { ShelfDatabase } from './database.ts';
import { findArticles } from './find-article.ts';
import { isKeptAppearance, isShelfArticle } from './is-record.ts';
import { keptDecisions } from './keep-decisions.ts';
import { savedText } from './keep-texts.ts';
import { notesOn } from './read-notes.ts';

/** Who may be an actor, on the shelf. */
export interface FoundAppearances {
  /** Those that go by one of the names, the newest of each name first. */
  readonly appearances: readonly KeptAppearance[];
  /** Ids of articles in which the reader decided about actors, who may go by one of the names since. */
  readonly decided: ReadonlySet<string>;
}

/** So many of each name are looked at; some are of others of the name. */
const LOOKED_AT = 60;

/**
 * Who goes by one of these `nameKeys` in saved articles other than this one, the `most` newest of each name.
 * Reads by index only.
 */
export async function findAppearances(
  database: ShelfDatabase,
  article: Article | null,
  names: readonly string[],
  most: number = LOOKED_AT,
): Promise<FoundAppearances> {
  const { articles, texts, appearances, decisions } = database;
  return await database.transaction('r', [articles, texts, appearances, decisions], async () => {
    const known = article === null ? [] : await findArticles(database, article);
    const here = new Set(known.map(({ id }) => id));
    const found = (await Promise.all(names.map((name) => newestOf(database, name, most))))
      .flat()
      .filter(({ articleId }) => !here.has(articleId));
    const ids = found.map(({ articleId }) => articleId);
    const onThem = await decisions.where('articleId').anyOf(ids).toArray();
    const ofTheName = await decisions.where('names').anyOf(names).toArray();
    const decided = [...onThem, ...ofTheName]
      .filter(({ articleId, deleted }) => deleted === null && !here.has(articleId))
      .map(({ articleId }) => articleId);
    return { appearances: found, decided: new Set(decided) };
  });
}

async function newestOf(
  { appearances }: ShelfDatabase,
  name: string,
  most: number,
): Promise<readonly KeptAppearance[]> {
  const ofName = appearances.where('keys').between([name, Dexie.minKey], [name, Dexie.maxKey]);
  // All at once is many times quicker than one by one from the end.
  const wanted = most === Infinity ? ofName : ofName.reverse().limit(most);
  const records: unknown[] = await wanted.toArray();
  return records.filter(isKeptAppearance);
}

/** What is kept of a saved article; `null` where it is not saved, or cannot be read. */
export async function savedWork(
  database: ShelfDatabase,
  articleId: string,
): Promise<SavedWork | null> {
  const { articles, texts, notes, decisions } = database;
  return await database.transaction('r', [articles, texts, notes, decisions], async () => {
    const record: unknown = await articles.get(articleId);
    if (!isShelfArticle(record) || !record.isSaved || record.deleted !== null) return null;
    const onActors = (await keptDecisions(database, articleId)).flatMap(
      ({ decision }) => decision ?? [],
    );
    const onPassages = (await notesOn(database, articleId)).notes;
    // It is large, and only decisions and notes have to be placed in it.
    const isTextNeeded = onActors.length > 0 || onPassages.length > 0;
    const saved = isTextNeeded ? await savedText(database, articleId) : null;
    return { record, saved, decisions: onActors, notes: onPassages };
  });
}
