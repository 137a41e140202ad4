import type { Article } from '../domain/article.ts';
import type { Note } from '../domain/note.ts';
import type { ShelfText } from '../domain/shelf.ts';
import type { ShelfDatabase } from './database.ts';
import { whatCanBeUndone } from './journal.ts';
import { recordToShow } from './keep-articles.ts';
import { oldestText } from './keep-texts.ts';
import { notesOn } from './read-notes.ts';
import { tagsByUse } from './tag-uses.ts';

/** What the store knows of the notes on an article, before they are placed in it. */
export interface KeptNotes {
  /** `null` while nothing is kept about the article. */
  readonly articleId: string | null;
  /** The article as it was when something was first kept of it; `null` where its text was not. */
  readonly firstText: ShelfText | null;
  readonly notes: readonly Note[];
  /** How many more there are that cannot be read. */
  readonly unreadable: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** All tags the reader ever gave, most used first. */
  readonly tags: readonly string[];
}

const NOTHING = {
  articleId: null,
  firstText: null,
  notes: [],
  unreadable: 0,
  canUndo: false,
  canRedo: false,
} as const;

/** Everything about the notes on an article. */
export async function keptNotes(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<KeptNotes> {
  const record = await recordToShow(database, article, now);
  return await database.transaction('r', database.tables, async () => {
    const tags = await tagsByUse(database);
    if (record === null) return { ...NOTHING, tags };
    return {
      articleId: record.id,
      firstText: await oldestText(database, record.id),
      ...(await notesOn(database, record.id)),
      ...(await whatCanBeUndone(database, record.id)),
      tags,
    };
  });
}
