import type { Article } from '../../lib/domain/article.ts';
import type { PopupActions } from '../popup-actions.ts';
import type { QuestionEntry } from './question-entries.ts';

/** Keeps and deletes questions on the shelf; one question's changes never overtake each other. */
export interface QuestionKeeper {
  readonly keep: (entry: QuestionEntry) => Promise<void>;
  readonly remove: (entry: QuestionEntry) => Promise<void>;
}

/** A keeper that gives every question one record: later changes wait for the id of the first. */
export function createQuestionKeeper(
  actions: Pick<PopupActions, 'saveQuestion' | 'deleteQuestion'>,
  article: Article,
): QuestionKeeper {
  const ids = new Map<string, string>();
  const latest = new Map<string, Promise<void>>();

  const idOf = ({ key, work }: QuestionEntry) => ids.get(key) ?? work.id;

  const save = async (entry: QuestionEntry) => {
    const kept = await actions.saveQuestion(article, { ...entry.work, id: idOf(entry) });
    ids.set(entry.key, kept.id);
  };
  const erase = async (entry: QuestionEntry) => {
    const id = idOf(entry);
    if (id !== null) await actions.deleteQuestion(id);
  };
  const inTurn = (entry: QuestionEntry, work: (entry: QuestionEntry) => Promise<void>) => {
    const before = latest.get(entry.key);
    // Nothing to wait for: send at once, since the popup may be closing. A change that failed told
    // its own caller, and must not stop the next.
    const done =
      before === undefined ? work(entry) : before.catch(() => undefined).then(() => work(entry));
    latest.set(entry.key, done);
    return done;
  };
  return { keep: (entry) => inTurn(entry, save), remove: (entry) => inTurn(entry, erase) };
}
