import type { PopupActions } from '../../components/popup-actions.ts';
import type { Note, NoteContent, PlacedNote } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { actionsOn, button, find, mountPopup, press } from './mount-popup.tsx';
import { noteStock, placedNote } from './note-stock.ts';
import { readingOf } from './reading-of.ts';

type Rest = Parameters<typeof noteStock>[2] & { readonly replaced?: Partial<PopupActions> };

/** Opens the popup on an article with these notes, at one of its tabs. */
export async function openWithNotes(
  reading: Reading,
  notes: readonly PlacedNote[],
  { replaced = {}, ...rest }: Rest = {},
  tab = 'note',
) {
  const stock = noteStock(reading.article, notes, rest);
  const actions = actionsOn(reading, { ...stock.actions, ...replaced });
  await mountPopup(actions);
  await press(find(`#tab-${tab}`));
  return { actions, stock };
}

const DAM = readingOf([{ text: 'The dam will be drained by spring.' }]);

/** Opens the editor of a note that says this, on an article of one sentence. */
export async function openEditor(content: Partial<Note> = {}, options: Rest = {}) {
  const note = placedNote(DAM.article, 'drained', { id: 'n', ...content });
  const opened = await openWithNotes(DAM, [note], options);
  await press(button('Edit'));
  return { ...opened, content: (): NoteContent | undefined => opened.stock.notes()[0]?.note };
}
