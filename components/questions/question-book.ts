import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { ownQuestion, questionEntries, type QuestionEntry } from './question-entries.ts';
import { createQuestionKeeper, type QuestionKeeper } from './question-keeper.ts';

/** What the reader can change about a question. */
export type QuestionChange = Partial<
  Pick<QuestionWork, 'text' | 'isAnswered' | 'answer' | 'answerLink' | 'isDismissed'>
>;

/** The questions on an article and what can be done with them; promises reject where nothing was kept. */
export interface QuestionBook {
  readonly change: (key: string, change: QuestionChange) => Promise<void>;
  readonly add: (text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Takes over what was changed elsewhere. */
  readonly refresh: () => Promise<void>;
}

/** A book that begins with these entries, and tells `show` of them at once whenever they are others. */
export function createQuestionBook(
  actions: PopupActions,
  reading: Reading,
  first: readonly QuestionEntry[],
  show: (entries: readonly QuestionEntry[]) => void,
): QuestionBook {
  const keeper = createQuestionKeeper(actions, reading.article);
  const list = createList(first, show);
  return {
    change: (key, change) => changeEntry(list, keeper, key, change),
    async add(text) {
      const entry = ownQuestion(text);
      list.put([...list.all(), entry]);
      try {
        await keeper.keep(entry);
      } catch (error) {
        list.drop(entry.key);
        throw error;
      }
    },
    async remove(key) {
      const entry = list.find(key);
      if (entry === undefined) return;
      await keeper.remove(entry);
      list.drop(key);
    },
    async refresh() {
      const before = list.all();
      const next = questionEntries(reading, await keeper.getKept());
      // What the reader did meanwhile is news of its own.
      if (list.all() !== before) return;
      list.put(next.map((entry) => ({ ...entry, key: keeper.keyOf(entry.key) ?? entry.key })));
    },
  };
}

async function changeEntry(
  list: EntryList,
  keeper: QuestionKeeper,
  key: string,
  change: QuestionChange,
): Promise<void> {
  const entry = list.find(key);
  if (entry === undefined) return;
  const next = { ...entry, work: { ...entry.work, ...change } };
  list.replace(next);
  try {
    await keeper.keep(next);
  } catch (error) {
    // Whatever was changed since is the reader's last word on it.
    if (list.find(key) === next) list.replace(entry);
    throw error;
  }
}

interface EntryList {
  readonly all: () => readonly QuestionEntry[];
  readonly find: (key: string) => QuestionEntry | undefined;
  readonly put: (entries: readonly QuestionEntry[]) => void;
  readonly replace: (entry: QuestionEntry) => void;
  readonly drop: (key: string) => void;
}

/** Beside what is drawn, so that a change made before the next drawing builds on the one before it. */
function createList(
  first: readonly QuestionEntry[],
  show: (entries: readonly QuestionEntry[]) => void,
): EntryList {
  let entries = first;
  const put = (next: readonly QuestionEntry[]) => show((entries = next));
  return {
    all: () => entries,
    find: (key) => entries.find((entry) => entry.key === key),
    put,
    replace: (entry) => put(entries.map((other) => (other.key === entry.key ? entry : other))),
    drop: (key) => put(entries.filter((entry) => entry.key !== key)),
  };
}
