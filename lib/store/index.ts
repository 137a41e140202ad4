import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { KeptWork, ShelfArticle, ShelfQuestion } from '../domain/shelf.ts';
import { askToStay } from './ask-to-stay.ts';
import { shelfDatabase } from './database.ts';
import { articleAt, changeArticle } from './keep-articles.ts';
import { buryQuestion, keepQuestion, questionsAt, type QuestionToKeep } from './keep-questions.ts';
import { withNamedErrors } from './store-errors.ts';

export { StorageFullError, UnreadableRecordError } from './store-errors.ts';

/** What the reader keeps, in this browser; every write is whole or not at all. */
export interface Store {
  getKeptWork(address: string): Promise<KeptWork>;
  /** Keeps the note on the article. */
  saveNote(article: Article, note: string): Promise<ShelfArticle>;
  /** Puts the article on the shelf with its analysis, or takes it off; its note stays. */
  setSaved(reading: Reading, isSaved: boolean): Promise<ShelfArticle>;
  saveQuestion(question: QuestionToKeep): Promise<ShelfQuestion>;
  deleteQuestion(id: string): Promise<void>;
  /** Closes the database; the next use opens it again. */
  close(): void;
}

/** The store of this browser; `clock` gives milliseconds since 1970. */
export function openStore(clock: () => number): Store {
  const database = shelfDatabase();
  const writing = <T>(work: () => Promise<T>): Promise<T> => {
    // Whether the browser grants it changes nothing for this write.
    void askToStay(globalThis.navigator?.storage).catch(() => undefined);
    return withNamedErrors(work);
  };

  return {
    async getKeptWork(address) {
      const article = await articleAt(database, address);
      const questions = await questionsAt(database, address);
      return { article: article?.deleted === null ? article : null, questions };
    },
    saveNote: (article, note) => writing(() => changeArticle(database, article, { note }, clock())),
    setSaved: ({ article, analysis }, isSaved) => {
      const kept = isSaved ? { article, analysis } : { article: null, analysis: null };
      return writing(() => changeArticle(database, article, { isSaved, ...kept }, clock()));
    },
    saveQuestion: (question) => writing(() => keepQuestion(database, question, clock())),
    deleteQuestion: (id) => writing(() => buryQuestion(database, id, clock())),
    close: () => database.close({ disableAutoOpen: false }),
  };
}
