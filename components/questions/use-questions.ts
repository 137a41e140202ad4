import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork, ShelfQuestion } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { ownQuestion, questionEntries, type QuestionEntry } from './question-entries.ts';
import { createQuestionKeeper } from './question-keeper.ts';

/** What the reader can change about a question. */
export type QuestionChange = Partial<Pick<QuestionWork, 'isAnswered' | 'answer'>>;

/** What the reader asks about passages, by the id of the note it hangs on. */
export type QuestionsByNote = ReadonlyMap<string, readonly string[]>;

/** The list and what can be done with it; every promise rejects when a change could not be kept. */
export interface Questions {
  readonly entries: readonly QuestionEntry[];
  readonly byNote: QuestionsByNote;
  readonly change: (key: string, changed: QuestionChange) => Promise<void>;
  readonly add: (text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The article's questions and the reader's own, each change shown at once and kept. */
export function useQuestions(
  actions: PopupActions,
  reading: Reading,
  kept: readonly ShelfQuestion[],
): Questions {
  const [entries, setEntries] = useState(() => questionEntries(reading, kept));
  // Beside the state, so that a change made before the next drawing builds on the one before it.
  const latest = useRef(entries);

  const changes = useMemo(() => {
    const keeper = createQuestionKeeper(actions, reading.article);
    const show = (next: readonly QuestionEntry[]) => setEntries((latest.current = next));
    const without = (key: string) => latest.current.filter((entry) => entry.key !== key);
    const find = (key: string) => latest.current.find((entry) => entry.key === key);

    return {
      async change(key: string, changed: QuestionChange) {
        const entry = find(key);
        if (entry === undefined) return;
        const next = { ...entry, work: { ...entry.work, ...changed } };
        show(latest.current.map((other) => (other === entry ? next : other)));
        await keeper.keep(next);
      },
      async add(text: string) {
        const entry = ownQuestion(text);
        show([...latest.current, entry]);
        await keeper.keep(entry);
      },
      async remove(key: string) {
        const entry = find(key);
        if (entry === undefined) return;
        await keeper.remove(entry);
        show(without(key));
      },
      async refresh() {
        const before = latest.current;
        const next = questionEntries(reading, await keeper.getKept());
        // What the reader did meanwhile is news of its own.
        if (latest.current !== before) return;
        show(next.map((entry) => ({ ...entry, key: keeper.keyOf(entry.key) ?? entry.key })));
      },
    };
  }, [actions, reading]);

  useEffect(
    () => actions.onNoteNews(() => void changes.refresh().catch(actions.reportError)),
    [actions, changes],
  );
  return { entries, byNote: useMemo(() => textsByNote(entries), [entries]), ...changes };
}

function textsByNote(entries: readonly QuestionEntry[]): QuestionsByNote {
  const hanging = Map.groupBy(entries, ({ noteId }) => noteId ?? '');
  return new Map(
    Array.from(hanging, ([noteId, ones]) => [noteId, ones.map(({ work }) => work.text)] as const),
  );
}
