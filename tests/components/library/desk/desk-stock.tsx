import { render } from 'preact';
import { vi } from 'vitest';

import type { DeskActions } from '../../../../components/library/desk/desk-actions.ts';
import type { LibraryActions } from '../../../../components/library/library-actions.ts';
import { LibraryPage } from '../../../../components/library/LibraryPage.tsx';
import { loadView } from '../../../../components/library/views.ts';
import type { Note } from '../../../../lib/domain/note.ts';
import type { FlaggedNote, NoteMoment, WorklistItem } from '../../../../lib/domain/worklist.ts';
import { reviewDraftsIn } from '../../../../entrypoints/library/review-drafts.ts';
import { closePopup, rest } from '../../mount-popup.tsx';
import { keysStock } from '../keys-stock.ts';

const TODAY = '2026-11-23';

/** A desk that keeps what is done to it, as the store does. */
function deskStock(items: readonly WorklistItem[], replaced: Partial<DeskActions> = {}) {
  const notes = new Map<string, Note>(items.map(({ note }) => [note.id, note]));
  const versions: Note[] = [];
  const listeners = new Set<Parameters<DeskActions['onNews']>[0]>();
  const actions: DeskActions = {
    worklist: async (articleIds) =>
      items.flatMap((item) => {
        if (articleIds?.includes(item.article.id) === false) return [];
        const note = notes.get(item.note.id);
        return note === undefined || note.flag === null
          ? []
          : [{ ...item, note: note as FlaggedNote }];
      }),
    async changeNote({ id }, change) {
      const note = notes.get(id);
      if (note === undefined) throw new Error(`No note ${id}`);
      versions.push(note);
      const next = { ...note, ...change, revision: note.revision + 1, changed: note.changed + 1 };
      notes.set(id, next);
      return next;
    },
    async history(id) {
      const states = [...versions.filter((one) => one.id === id), notes.get(id)];
      return states
        .filter((note) => note !== undefined)
        .map((note): NoteMoment => ({ at: note.changed, deed: null, note, changed: [] }))
        .toReversed();
    },
    claimant: async () => ({ kind: 'unknown' }),
    pageLink: ({ article }) => `${article.address}#:~:text=ferry`,
    onNews: (listener) => void listeners.add(listener),
    today: () => TODAY,
    reviewDrafts: reviewDraftsIn(localStorage),
    saveFile: async () => null,
    copyText: async () => null,
    ...replaced,
  };
  return {
    actions: {
      ...actions,
      worklist: vi.fn(actions.worklist),
      changeNote: vi.fn(actions.changeNote),
      saveFile: vi.fn(actions.saveFile),
      copyText: vi.fn(actions.copyText),
    },
    flagOf: (id: string) => notes.get(id)?.flag ?? null,
    /** Changes a note as another tab would, and tells of it. */
    changeElsewhere: (id: string, change: Partial<Note>) => {
      const note = notes.get(id);
      if (note === undefined) throw new Error(`No note ${id}`);
      notes.set(id, { ...note, ...change, revision: note.revision + 1 });
      for (const listener of listeners) listener([note.articleId]);
    },
  };
}

/** Opens the library at the desk, and waits until it rests. */
export async function openDesk(
  items: readonly WorklistItem[],
  replaced: Partial<DeskActions> = {},
  parameters = '',
  keys = keysStock(),
) {
  closePopup();
  const stock = deskStock(items, replaced);
  const reportError = vi.fn();
  // The desk asks nothing of the other parts.
  const actions = {
    desk: stock.actions,
    keys,
    sentenceOf: () => null,
    reportError,
  } as unknown as LibraryActions;
  location.hash = `#/desk${parameters === '' ? '' : `?${parameters}`}`;
  await loadView('desk');
  await rest(() => render(<LibraryPage actions={actions} />, document.body));
  return { ...stock, keys, reportError };
}
