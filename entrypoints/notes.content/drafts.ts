import { browser } from 'wxt/browser';

import { isCount, shaped } from '../../lib/domain/check.ts';
import { isNoteChange } from '../../lib/domain/is-note.ts';
import type { DraftKeeper, NoteDraft } from '../../lib/page/notes/book/note-keeper.ts';

const isDraft = shaped<NoteDraft>({ at: isCount, change: isNoteChange });

/** Drafts in the extension's own storage: they outlive tab, browser and background. */
export const DRAFTS: DraftKeeper = {
  async find(id) {
    const key = keyOf(id);
    const stored: unknown = (await browser.storage.local.get(key))[key];
    return isDraft(stored) ? stored : null;
  },
  keep: (id, draft) => browser.storage.local.set({ [keyOf(id)]: draft }),
  drop: (id) => browser.storage.local.remove(keyOf(id)),
};

function keyOf(id: string): string {
  return `draft:${id}`;
}
