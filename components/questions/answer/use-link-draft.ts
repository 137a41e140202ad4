import { useState } from 'preact/hooks';

import type { TellFailure } from '../../use-announcement.ts';
import { type SaveState, useAutosave } from '../../use-autosave.ts';
import { leftIn, type QuestionDrafts } from '../drafts/question-drafts.ts';
import { linkOf } from './link-of.ts';

interface LinkField {
  readonly drafts: QuestionDrafts;
  /** As `fieldOf` names it. */
  readonly field: string;
  readonly kept: string;
  readonly save: (link: string) => Promise<unknown>;
  readonly tellFailure: TellFailure;
}

/** An address in a field, kept as it is typed once it is one. */
export interface LinkDraft {
  readonly text: string;
  /** Whether the reader left words that are no address. */
  readonly isWrong: boolean;
  readonly saveState: SaveState;
  readonly type: (text: string) => void;
  /** Looks over what was typed and keeps it; whether it is an address, or nothing. */
  readonly leave: () => boolean;
}

/** What is no address stays in the field, also over the closing of the window, and nothing is kept of it. */
export function useLinkDraft({ drafts, field, kept, save, tellFailure }: LinkField): LinkDraft {
  const [typed, setTyped] = useState(() =>
    leftIn(drafts, field, (words) => linkOf(words) === kept),
  );
  const [isWrong, setIsWrong] = useState(() => typed !== null && linkOf(typed) === null);
  const saveAndForget = async (link: string) => {
    await save(link);
    if (linkOf(drafts.find(field) ?? '') === link) drafts.drop(field);
  };
  const [saveState, change, flush] = useAutosave(saveAndForget, tellFailure);
  return {
    text: typed ?? kept,
    isWrong,
    saveState,
    type(text) {
      const link = linkOf(text);
      setTyped(text);
      drafts.keep(field, text);
      if (link === null) return;
      setIsWrong(false);
      change(link);
    },
    leave() {
      const link = linkOf(typed ?? kept);
      setIsWrong(link === null);
      if (link === null) return false;
      flush();
      // The field shows the address as it is kept, now that nobody is typing.
      setTyped(null);
      return true;
    },
  };
}
