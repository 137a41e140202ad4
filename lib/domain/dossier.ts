import type { Collection } from './collection.ts';
import type { Note } from './note.ts';
import type { SavedSearch } from './saved-search.ts';
import type { ShelfArticle, ShelfDecision, ShelfQuestion, ShelfText } from './shelf.ts';

/** Everything kept about one article, without what was deleted: what is exported and backed up. */
export interface Dossier {
  readonly article: ShelfArticle;
  /** At most one of each role. */
  readonly texts: readonly ShelfText[];
  /** In the order in which they were made. */
  readonly notes: readonly Note[];
  readonly questions: readonly ShelfQuestion[];
  readonly decisions: readonly ShelfDecision[];
}

/** What the library keeps beside its articles, without what was deleted. */
export interface ShelfLists {
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
}

/** Whether all that was kept about the article was taken away again. */
export function isEmptyDossier({ article, notes, questions, decisions }: Dossier): boolean {
  const { isSaved, note, tags, collections } = article;
  const work = [notes, questions, decisions, tags, collections];
  return !isSaved && note === '' && work.every(({ length }) => length === 0);
}

/** The text the notes' positions count in: as it was with the first note, else as saved; `null` where none is kept. */
export function textOfNotes({ texts }: Dossier): string | null {
  const first = texts.find(({ role }) => role === 'first') ?? texts[0];
  return first?.article?.text ?? null;
}
