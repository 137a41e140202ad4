import type { FlaggedNote, WorklistItem } from '../../domain/worklist.ts';
import type { ShelfDatabase } from '../database.ts';
import { isNote, isShelfArticle } from '../is-record.ts';
import type { IndexDatabase } from '../search/index-database.ts';

/** The flagged notes of these articles, or of all, with the facts of their articles; of what was deleted none. */
export async function flaggedNotes(
  { articles, notes }: ShelfDatabase,
  { digests }: IndexDatabase,
  articleIds: readonly string[] | null,
): Promise<readonly WorklistItem[]> {
  // Only what is flagged is in the index of flags.
  const wanted =
    articleIds === null
      ? notes.orderBy('flag.status')
      : notes.where('articleId').anyOf([...articleIds]);
  const records: unknown[] = await wanted.toArray();
  const flagged = records.filter(isNote).filter(isFlagged);
  const ids = [...new Set(flagged.map(({ articleId }) => articleId))];
  const found: unknown[] = await articles.bulkGet(ids);
  const there = found.filter(isShelfArticle).filter(({ deleted }) => deleted === null);
  const articleById = new Map(there.map((article) => [article.id, article]));
  const worths = new Map(
    (await digests.bulkGet(ids))
      .flatMap((digest) => digest?.flagged ?? [])
      .map(({ noteId, checkWorthiness }) => [noteId, checkWorthiness]),
  );
  return flagged.flatMap((note) => {
    const article = articleById.get(note.articleId);
    if (article === undefined) return [];
    return [{ note, article, checkWorthiness: worths.get(note.id) ?? null }];
  });
}

function isFlagged(note: { flag: unknown; deleted: number | null }): note is FlaggedNote {
  return note.flag !== null && note.deleted === null;
}
