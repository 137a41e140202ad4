import type { Article } from '../../lib/domain/article.ts';
import type { ShelfQuestion } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { createTurns } from '../take-turns.ts';
import type { QuestionEntry } from './question-entries.ts';

/** Keeps and deletes questions on the shelf; one question's changes never overtake each other. */
export interface QuestionKeeper {
  readonly keep: (entry: QuestionEntry) => Promise<void>;
  readonly remove: (entry: QuestionEntry) => Promise<void>;
  /** What is kept now, once every change on its way has come through. */
  readonly getKept: () => Promise<readonly ShelfQuestion[]>;
  /** The key under which a kept question is in the list. */
  readonly keyOf: (id: string) => string | undefined;
}

/** A keeper that gives every question one record: later changes wait for the id of the first. */
export function createQuestionKeeper(
  actions: Pick<PopupActions, 'saveQuestion' | 'deleteQuestion' | 'getKeptWork'>,
  article: Article,
): QuestionKeeper {
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const { inTurn, allTaken } = createTurns();

  const idOf = ({ key, work }: QuestionEntry) => ids.get(key) ?? work.id;

  const save = async (entry: QuestionEntry) => {
    const kept = await actions.saveQuestion(article, { ...entry.work, id: idOf(entry) });
    ids.set(entry.key, kept.id);
    keys.set(kept.id, entry.key);
  };
  const erase = async (entry: QuestionEntry) => {
    const id = idOf(entry);
    if (id !== null) await actions.deleteQuestion(id);
  };
  return {
    keep: (entry) => inTurn(entry.key, () => save(entry)),
    remove: (entry) => inTurn(entry.key, () => erase(entry)),
    async getKept() {
      await allTaken();
      return (await actions.getKeptWork(article)).questions;
    },
    keyOf: (id) => keys.get(id),
  };
}
