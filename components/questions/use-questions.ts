import { useMemo, useRef, useState } from 'preact/hooks';

import type { Reading } from '../../lib/domain/reading.ts';
import type { QuestionWork, ShelfQuestion } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { ownQuestion, questionEntries, type QuestionEntry } from './question-entries.ts';
import { createQuestionKeeper } from './question-keeper.ts';

/** What the reader can change about a question. */
export type QuestionChange = Partial<Pick<QuestionWork, 'isAnswered' | 'answer'>>;

/** The list and what can be done with it; every promise rejects when a change could not be kept. */
export interface Questions {
  readonly entries: readonly QuestionEntry[];
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
        const work = ownQuestion(text);
        const entry = { key: `own-${crypto.randomUUID()}`, work, span: null };
        show([...latest.current, entry]);
        await keeper.keep(entry);
      },
      async remove(key: string) {
        const entry = find(key);
        if (entry === undefined) return;
        await keeper.remove(entry);
        show(without(key));
      },
    };
  }, [actions, reading]);

  return { entries, ...changes };
}
