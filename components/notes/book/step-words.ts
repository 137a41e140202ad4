import { i18n } from '#i18n';

import type { NoteDeed, UndoneWork } from '../../../lib/domain/note.ts';

/** What was undone, in a sentence. */
export function undoneWords(done: UndoneWork | null): string {
  return done === null ? i18n.t('popup.notes.nothingToUndo') : i18n.t(UNDONE_KEYS[done.deed]);
}

/** What was done again, in a sentence. */
export function redoneWords(done: UndoneWork | null): string {
  return done === null ? i18n.t('popup.notes.nothingToRedo') : i18n.t(REDONE_KEYS[done.deed]);
}

const UNDONE_KEYS = {
  added: 'popup.notes.undone.added',
  changed: 'popup.notes.undone.changed',
  deleted: 'popup.notes.undone.deleted',
  attached: 'popup.notes.undone.attached',
  asked: 'popup.notes.undone.asked',
  answered: 'popup.notes.undone.answered',
} as const satisfies Record<NoteDeed, string>;

const REDONE_KEYS = {
  added: 'popup.notes.redone.added',
  changed: 'popup.notes.redone.changed',
  deleted: 'popup.notes.redone.deleted',
  attached: 'popup.notes.redone.attached',
  asked: 'popup.notes.redone.asked',
  answered: 'popup.notes.redone.answered',
} as const satisfies Record<NoteDeed, string>;
