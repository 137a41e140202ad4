import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import type { TellFailure } from '../../../use-announcement.ts';
import type { OfferUndo } from '../../library.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { FlagChange } from '../worklist/use-worklist.ts';

/** What can be opened below an item, one at a time. */
export type ItemPanel = 'evidence' | 'history' | 'review';

/** What every item of the desk works with; always the same, so that items are drawn anew only for their own sake. */
export interface DeskRoom {
  readonly actions: DeskActions;
  readonly today: string;
  /** Id of the list of names. */
  readonly names: string;
  readonly setCurrent: (noteId: string) => void;
  readonly open: (noteId: string, panel: ItemPanel | null) => void;
  readonly change: (item: WorklistItem, change: FlagChange) => Promise<void>;
  readonly offerUndo: OfferUndo;
  readonly announce: (sentence: string) => void;
  readonly tellFailure: TellFailure;
}

/** Which item is worked on, and what is opened below one. */
export interface DeskFocus {
  readonly currentId: string | null;
  readonly opened: { readonly noteId: string; readonly panel: ItemPanel } | null;
}

export interface InRoom {
  readonly item: WorklistItem;
  readonly room: DeskRoom;
}
