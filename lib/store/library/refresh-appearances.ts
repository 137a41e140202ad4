import type { ShelfDatabase } from '../database.ts';
import { keepAppearances, type SavedReading } from '../keep-appearances.ts';
import { savedText } from '../keep-texts.ts';
import { isShelfArticle } from '../is-record.ts';

/** Writes down anew who appears in the text the article is saved with; nobody where it is not saved. */
export async function refreshAppearances(
  database: ShelfDatabase,
  articleId: string,
  now: number,
): Promise<void> {
  const record: unknown = await database.articles.get(articleId);
  const isSaved = isShelfArticle(record) && record.isSaved && record.deleted === null;
  const saved = isSaved ? await savedText(database, articleId) : null;
  await keepAppearances(database, articleId, saved && withoutBackground(saved), now);
}

/** A text with its findings, as it is where nothing else is known of its actors. */
export function withoutBackground(saved: Omit<SavedReading, 'cards'>): SavedReading {
  const cards = saved.analysis.actors.map((actor) => ({
    actor,
    background: null,
    appearsWith: [],
  }));
  return { ...saved, cards };
}
