import type { Box } from '../../overlay/place-card.ts';
import type { GuestRoom } from '../room/guest-room.ts';
import { lendFocus } from '../room/lend-focus.ts';
import { windowSize } from '../room/window-size.ts';
import type { SettledSelection } from '../selection/watch-selection.ts';
import { placeToolbar } from './place-toolbar.ts';

/** At most one toolbar, beside the selection it is for. */
export interface ToolbarHolder {
  readonly isShown: boolean;
  show(toolbar: HTMLElement, selection: SettledSelection): void;
  close(): void;
  /** Puts it beside its selection again, or out of sight where there is no room for it. */
  follow(): void;
  /** Brings the focus into it; false when it cannot be seen. */
  focus(): boolean;
}

/** Air beside the selection; a finger's comes with handles that hang below it. */
const GAP_PX = 8;
const HANDLES_PX = 34;

/** Prepares the place of the toolbar; none is shown. */
export function createToolbarHolder(room: GuestRoom): ToolbarHolder {
  let shown: { toolbar: HTMLElement; selection: SettledSelection } | null = null;
  let giveFocusBack = (): void => undefined;

  const follow = (): void => {
    if (shown === null) return;
    const { toolbar, selection } = shown;
    const size = { width: toolbar.offsetWidth, height: toolbar.offsetHeight };
    const place = placeToolbar(wishOf(selection, size.width), size, windowSize());
    toolbar.style.visibility = place === null ? 'hidden' : 'visible';
    if (place !== null) toolbar.style.transform = `translate(${place.x}px, ${place.y}px)`;
  };

  return {
    get isShown() {
      return shown !== null;
    },
    show(toolbar, selection) {
      shown = { toolbar, selection };
      room.put('toolbar', toolbar);
      follow();
    },
    close() {
      if (shown === null) return;
      const hadFocus = shown.toolbar.contains(room.focused);
      shown = null;
      room.put('toolbar', null);
      if (hadFocus) giveFocusBack();
    },
    follow,
    focus() {
      if (shown === null || shown.toolbar.style.visibility === 'hidden') return false;
      giveFocusBack = lendFocus(room);
      shown.toolbar.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
      return true;
    },
  };
}

function wishOf({ passage, hand, point }: SettledSelection, width: number) {
  const lines = passage.lines();
  const isAbove = hand !== 'touch' && passage.isBackward;
  const line: Box | undefined = isAbove ? lines[0] : lines.at(-1);
  return {
    lines,
    side: isAbove ? ('above' as const) : ('below' as const),
    x: point === null ? (line?.left ?? 0) : point.x - width / 2,
    gapPx: hand === 'touch' ? HANDLES_PX : GAP_PX,
  };
}
