import type { NoteWords } from '../../../domain/note-words.ts';
import { button, element } from '../../overlay/element.ts';
import { handleKeys } from '../room/key-handlers.ts';
import { icon } from '../room/icon.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** How the reader sends the toolbar away for longer. */
export interface ToolbarMenuActions {
  readonly turnOffHere: () => void;
  readonly turnOff: () => void;
}

/** The toolbar's small menu, with the button that opens it. */
export interface ToolbarMenu {
  readonly opener: HTMLButtonElement;
  readonly list: HTMLElement;
}

/** Makes the menu; it is closed. */
export function makeToolbarMenu(
  { toolbar: words }: NoteWords,
  { turnOffHere, turnOff }: ToolbarMenuActions,
): ToolbarMenu {
  const list = element(
    'div',
    { class: 'menu', role: 'menu', id: 'more', 'aria-label': words.more, hidden: true },
    button({ role: 'menuitem' }, words.notHere, turnOffHere),
    button({ role: 'menuitem' }, words.never, turnOff),
  );
  const opener = button(
    {
      class: 'icon',
      'aria-label': words.more,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'more',
    },
    icon('more'),
    () => open(list.hidden !== false),
  );
  const open = (isOpen: boolean): void => {
    const hadFocus = list.contains(focusedIn(list)) || focusedIn(list) === opener;
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    // Only those who came by key are led on by it; a mouse leaves the focus where it is.
    if (hadFocus) (isOpen ? list.querySelector('button') : opener)?.focus();
  };
  const walk = walkWithArrows(list, 'button');
  handleKeys(list, (event) => {
    if (event.key !== 'Escape') return walk(event);
    event.preventDefault();
    open(false);
  });
  return { opener, list };
}

function focusedIn(list: HTMLElement): Element | null {
  const root = list.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}
