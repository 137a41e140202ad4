import type { PopupActions } from '../../components/popup-actions.ts';
import type { Note, NoteContent, PlacedNote } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { actionsOn, button, find, mountPopup, press } from './mount-popup.tsx';
import { DAM } from './note-sample.ts';
import { noteStock, placedNote } from './note-stock.ts';

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

/** Opens the editor of a note that says this, on one article. */
export async function openEditor(content: Partial<Note> = {}, options: Rest = {}) {
  const note = placedNote(DAM.article, 'drained', { id: 'n', ...content });
  const opened = await openWithNotes(DAM, [note], options);
  await press(button('Edit'));
  return { ...opened, content: (): NoteContent | undefined => opened.stock.notes()[0]?.note };
}
