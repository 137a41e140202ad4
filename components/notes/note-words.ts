import { i18n } from '#i18n';

import type { ColourMeanings, NoteColour } from '../../lib/domain/note-colours.ts';
import type { CheckStatus } from '../../lib/domain/note.ts';

/** How far the reader is with checking, in a word or two. */
export function statusWords(status: CheckStatus): string {
  return i18n.t(STATUS_KEYS[status]);
}

// Names of messages may not hold hyphens.
const STATUS_KEYS = {
  open: 'popup.notes.status.open',
  checking: 'popup.notes.status.checking',
  sourced: 'popup.notes.status.sourced',
  disputed: 'popup.notes.status.disputed',
  wrong: 'popup.notes.status.wrong',
  'cannot-be-checked': 'popup.notes.status.cannotBeChecked',
} as const satisfies Record<CheckStatus, string>;

/** What a colour means: in the reader's words, else in ours. */
export function colourWords(colour: NoteColour, meanings: ColourMeanings): string {
  return meanings[colour] || i18n.t(`popup.notes.colour.${colour}`);
}
