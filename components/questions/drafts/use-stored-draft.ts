import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import type { TellFailure } from '../../use-announcement.ts';
import { type Draft, useDraft } from '../../use-draft.ts';
import { leftIn, type QuestionDrafts } from './question-drafts.ts';

interface StoredField {
  readonly drafts: QuestionDrafts;
  /** As `fieldOf` names it. */
  readonly field: string;
  readonly kept: string;
  readonly save: (text: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** Words in a field, and whether they are those that were left unsaved when the window was closed. */
export interface StoredDraft extends Draft {
  readonly wasRestored: boolean;
}

/** Keeps words as they are typed; what could not be kept before the window closed is back, and kept then. */
export function useStoredDraft({
  drafts,
  field,
  kept,
  save,
  tellFailure,
}: StoredField): StoredDraft {
  const [left, setLeft] = useState(() => leftIn(drafts, field, (words) => words === kept));
  const saveAndForget = async (text: string) => {
    await save(text);
    // Words typed meanwhile are a draft of their own.
    if (drafts.find(field) === text) drafts.drop(field);
  };
  const draft = useDraft(kept, saveAndForget, tellFailure);
  const { type } = draft;
  const typeAndStore = useCallback(
    (text: string) => {
      setLeft(null);
      drafts.keep(field, text);
      type(text);
    },
    [drafts, field, type],
  );
  useLayoutEffect(() => {
    if (left !== null) type(left);
  }, []);
  return { ...draft, type: typeAndStore, wasRestored: left !== null };
}
