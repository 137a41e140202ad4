import { useRef, useState } from 'preact/hooks';

import type { ClaimReviewDraft } from '../../../../lib/exchange/claim-review/claim-review-draft.ts';
import type { Library } from '../../library.ts';
import type { Worklist } from '../worklist/use-worklist.ts';
import type { DeskRoom, ItemPanel } from './desk-room.ts';

interface Opened {
  readonly noteId: string;
  readonly panel: ItemPanel;
}

interface RoomSetting extends Pick<DeskRoom, 'today' | 'names'> {
  readonly library: Library;
  readonly worklist: Worklist;
}

/** What all items share: which of them is worked on, and what is opened. */
export function useDeskRoom({ library, worklist, today, names }: RoomSetting): DeskRoom {
  const [currentId, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const drafts = useRef(new Map<string, ClaimReviewDraft>()).current;
  const { actions, announce, tellFailure } = library;
  return {
    actions: actions.desk,
    today,
    names,
    currentId,
    setCurrent,
    panelOf: (noteId) => (opened?.noteId === noteId ? opened.panel : null),
    open: (noteId, panel) => setOpened(panel === null ? null : { noteId, panel }),
    pageLink: actions.desk.pageLink,
    change: worklist.change,
    drafts,
    announce,
    tellFailure,
  };
}
