import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { ShelfText } from '../domain/shelf.ts';
import { hasRoomFor } from './article-room.ts';
import type { ShelfDatabase } from './database.ts';
import { isShelfText } from './is-record.ts';
import { firstVersion, nextVersion, tombstone } from './versions.ts';

type Role = ShelfText['role'];

/** The oldest text that is kept of the article, or `null`. */
export async function oldestText(
  database: ShelfDatabase,
  articleId: string,
): Promise<ShelfText | null> {
  const texts = (await textsOf(database, articleId)).filter(({ deleted }) => deleted === null);
  // A record is as old as the first saving, its text as the last one: a note between them kept an older text.
  return texts.toSorted((a, b) => a.changed - b.changed || byRole(a, b))[0] ?? null;
}

function byRole(a: ShelfText, b: ShelfText): number {
  return a.role < b.role ? -1 : 1;
}

/** The text the article was saved with and what was found in it; `null` where it is not saved, or cannot be read. */
export async function savedText(
  database: ShelfDatabase,
  articleId: string,
): Promise<{ readonly article: Article; readonly analysis: Analysis } | null> {
  const text = await textIn('saved', database, articleId);
  if (text === null || text.article === null || text.analysis === null) return null;
  return { article: text.article, analysis: text.analysis };
}

/** Keeps the text of the first note, unless there is one already, or it is too long. */
export async function keepFirstText(
  database: ShelfDatabase,
  articleId: string,
  article: Article,
  now: number,
): Promise<void> {
  if (!hasRoomFor(article)) return;
  const ids = await database.texts.where('articleId').equals(articleId).primaryKeys();
  if (ids.length > 0 && (await textIn('first', database, articleId)) !== null) return;
  const text = { articleId, role: 'first', article, analysis: null } as const;
  await database.texts.add({ ...firstVersion(now), ...text });
}

/**
 * Keeps the text with what was found in it, or lets go of it. What it was saved with before stays as the
 * text it was first, so that readers see what has changed since.
 */
export async function keepSavedText(
  database: ShelfDatabase,
  articleId: string,
  reading: { readonly article: Article; readonly analysis: Analysis } | null,
  now: number,
): Promise<void> {
  const kept = await textIn('saved', database, articleId);
  if (reading !== null) {
    const { article, analysis } = reading;
    const text = { articleId, role: 'saved', article, analysis } as const;
    if (kept !== null) await keepAsFirst(database, kept, article);
    await database.texts.put(
      kept === null ? { ...firstVersion(now), ...text } : nextVersion(kept, text, now),
    );
  } else if (kept?.deleted === null) {
    await database.texts.put(tombstone(kept, { article: null, analysis: null }, now));
  }
}

async function keepAsFirst(
  database: ShelfDatabase,
  { articleId, article, created, changed }: ShelfText,
  next: Article,
): Promise<void> {
  if (article === null || article.text === next.text) return;
  if ((await textIn('first', database, articleId)) !== null) return;
  const first = { articleId, role: 'first', article, analysis: null } as const;
  // It is what was kept then, so it is from then: the oldest text is what changes are counted from.
  await database.texts.add({ ...firstVersion(created), changed, ...first });
}

async function textIn(
  role: Role,
  database: ShelfDatabase,
  articleId: string,
): Promise<ShelfText | null> {
  return (await textsOf(database, articleId)).find((text) => text.role === role) ?? null;
}

async function textsOf({ texts }: ShelfDatabase, articleId: string): Promise<readonly ShelfText[]> {
  const records: unknown[] = await texts.where('articleId').equals(articleId).toArray();
  // Without its text an article can still be worked on; what cannot be read stays as it is.
  return records.filter(isShelfText);
}
