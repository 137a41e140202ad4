import type { Dossier } from '../../domain/dossier.ts';
import type { ShelfArticle, ShelfText } from '../../domain/shelf.ts';
import type { ShelfDatabase } from '../database.ts';
import {
  isNote,
  isShelfArticle,
  isShelfDecision,
  isShelfQuestion,
  isShelfText,
} from '../is-record.ts';

/** Texts are large: this many are held at once. */
const DOSSIERS_A_BATCH = 8;

/** Everything kept about these articles, in their order; those that are deleted or unreadable are left out. */
export async function dossiersOf(
  database: ShelfDatabase,
  ids: readonly string[],
): Promise<readonly Dossier[]> {
  const { articles, texts, notes, questions, decisions } = database;
  const tables = [articles, texts, notes, questions, decisions];
  return await database.transaction('r', tables, async () => {
    const records: unknown[] = await articles.bulkGet([...ids]);
    const there = records.filter(isShelfArticle).filter(({ deleted }) => deleted === null);
    // Imports ask for thousands that are not here.
    if (there.length === 0) return [];
    const wanted = there.map(({ id }) => id);
    const read = async <
      Work extends { articleId: string; deleted: number | null; created: number },
    >(
      table: 'texts' | 'notes' | 'questions' | 'decisions',
      check: (record: unknown) => record is Work,
    ) => {
      const found: unknown[] = await database
        .table(table)
        .where('articleId')
        .anyOf(wanted)
        .toArray();
      const kept = found.filter(check).filter(({ deleted }) => deleted === null);
      return Map.groupBy(
        kept.toSorted((a, b) => a.created - b.created),
        ({ articleId }) => articleId,
      );
    };
    const kept = {
      texts: await read('texts', isShelfText),
      notes: await read('notes', isNote),
      questions: await read('questions', isShelfQuestion),
      decisions: await read('decisions', isShelfDecision),
    };
    return there.map((article) => ({
      article,
      texts: textsToShow(article, kept.texts.get(article.id) ?? []),
      notes: kept.notes.get(article.id) ?? [],
      questions: kept.questions.get(article.id) ?? [],
      decisions: (kept.decisions.get(article.id) ?? []).toSorted((a, b) => a.place - b.place),
    }));
  });
}

/** Everything kept about one article; `null` where nothing is, or its record cannot be read. */
export async function dossierOf(database: ShelfDatabase, id: string): Promise<Dossier | null> {
  return (await dossiersOf(database, [id]))[0] ?? null;
}

/** How many articles are kept. */
export async function countArticles({ articles }: ShelfDatabase): Promise<number> {
  // Only what is deleted is in that index.
  return (await articles.count()) - (await articles.orderBy('deleted').count());
}

/** Dossiers one by one; `null` for those of all articles. */
export async function* eachDossier(
  database: ShelfDatabase,
  ids: readonly string[] | null,
  signal: AbortSignal,
): AsyncGenerator<Dossier, void, void> {
  const wanted = ids ?? (await database.articles.toCollection().primaryKeys());
  for (let at = 0; at < wanted.length; at += DOSSIERS_A_BATCH) {
    signal.throwIfAborted();
    yield* await dossiersOf(database, wanted.slice(at, at + DOSSIERS_A_BATCH));
  }
}

/** One of each role: two records that became one left two. What was taken off the shelf in bulk waits to be undone. */
function textsToShow({ isSaved }: ShelfArticle, texts: readonly ShelfText[]): readonly ShelfText[] {
  const first = texts.find(({ role }) => role === 'first');
  const saved = texts.findLast(({ role }) => role === 'saved');
  return [first, isSaved ? saved : undefined].filter((text) => text !== undefined);
}
