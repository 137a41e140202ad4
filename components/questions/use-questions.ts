import { useEffect, useMemo, useState } from 'preact/hooks';

import type { MutedKind } from '../../lib/domain/muted-kind.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import type { KeptWork } from '../../lib/domain/shelf.ts';
import type { PopupActions } from '../popup-actions.ts';
import { arrangeQuestions, askedEntries, type QuestionLists } from './arrange-questions.ts';
import { createQuestionDrafts, type QuestionDrafts } from './drafts/question-drafts.ts';
import { questionsAsMarkdown } from './list/questions-as-markdown.ts';
import { createQuestionBook, type QuestionBook } from './question-book.ts';
import { questionEntries, type QuestionEntry } from './question-entries.ts';
import { type Muting, useMutedKinds } from './use-muted-kinds.ts';

/** What the reader asks about passages, by the id of the note it hangs on. */
export type QuestionsByNote = ReadonlyMap<string, readonly string[]>;

/** The questions as the views need them. */
export interface Questions extends Pick<QuestionBook, 'change' | 'add' | 'remove'> {
  readonly lists: QuestionLists;
  /** How many are asked. */
  readonly count: number;
  readonly byNote: QuestionsByNote;
  /** How many more are kept that cannot be read. */
  readonly unreadable: number;
  /** Lets a question stay where it is though it was dismissed, while the window is open. */
  readonly letStay: (key: string) => void;
  readonly muting: Muting;
  readonly drafts: QuestionDrafts;
  /** Copies what is asked, with the answers. */
  readonly copy: () => Promise<unknown>;
}

/** The questions of one reading and the reader's own, each change shown at once and kept. */
export function useQuestions(
  actions: PopupActions,
  reading: Reading,
  kept: KeptWork | null,
  mutedKinds: readonly MutedKind[] | null,
): Questions {
  const { article } = reading;
  const [entries, setEntries] = useState(() => questionEntries(reading, kept?.questions ?? []));
  const [staying, setStaying] = useState<ReadonlySet<string>>(new Set());
  const muting = useMutedKinds(actions, article, mutedKinds ?? []);
  const book = useMemo(
    () => createQuestionBook(actions, reading, entries, setEntries),
    [actions, reading],
  );
  const drafts = useMemo(
    () => createQuestionDrafts(actions.draftStorage, article, actions.reportError),
    [actions, article],
  );
  useEffect(
    () => actions.onNoteNews(() => void book.refresh().catch(actions.reportError)),
    [actions, book],
  );

  const { kinds } = muting;
  const lists = useMemo(
    () => arrangeQuestions(entries, isOfKind(kinds), staying),
    [entries, kinds, staying],
  );
  return {
    ...book,
    lists,
    count: askedEntries(lists).length,
    byNote: useMemo(() => textsByNote(entries), [entries]),
    unreadable: kept?.unreadableQuestions ?? 0,
    letStay: (key) => setStaying((keys) => new Set([...keys, key])),
    muting,
    drafts,
    copy: () => actions.copyText(questionsAsMarkdown(article, lists.groups)),
  };
}

function isOfKind(kinds: ReadonlySet<string>) {
  return ({ work: { gap } }: QuestionEntry) => gap !== null && kinds.has(gap);
}

function textsByNote(entries: readonly QuestionEntry[]): QuestionsByNote {
  const hanging = Map.groupBy(entries, ({ noteId }) => noteId ?? '');
  return new Map(
    Array.from(hanging, ([noteId, ones]) => [noteId, ones.map(({ work }) => work.text)] as const),
  );
}
