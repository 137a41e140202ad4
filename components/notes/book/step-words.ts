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
  reworded: 'popup.notes.undone.reworded',
  dismissed: 'popup.notes.undone.dismissed',
  renamed: 'popup.notes.undone.renamed',
  merged: 'popup.notes.undone.merged',
  split: 'popup.notes.undone.split',
} as const satisfies Record<NoteDeed, string>;

const REDONE_KEYS = {
  added: 'popup.notes.redone.added',
  changed: 'popup.notes.redone.changed',
  deleted: 'popup.notes.redone.deleted',
  attached: 'popup.notes.redone.attached',
  asked: 'popup.notes.redone.asked',
  answered: 'popup.notes.redone.answered',
  reworded: 'popup.notes.redone.reworded',
  dismissed: 'popup.notes.redone.dismissed',
  renamed: 'popup.notes.redone.renamed',
  merged: 'popup.notes.redone.merged',
  split: 'popup.notes.redone.split',
} as const satisfies Record<NoteDeed, string>;
