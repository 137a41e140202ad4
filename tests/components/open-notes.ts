import type { PopupActions } from '../../components/popup-actions.ts';
import type { PlacedNote } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { actionsOn, find, mountPopup, press } from './mount-popup.tsx';
import { noteStock } from './note-stock.ts';

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
