import type { GuestRoom } from './guest-room.ts';

/** Remembers what had the focus on the page; what it gives back hands the focus there again. */
export function lendFocus(room: GuestRoom): () => void {
  const { activeElement } = document;
  const owner =
    room.focused === null && activeElement instanceof HTMLElement ? activeElement : null;
  return () => {
    const isPlace = owner?.isConnected === true && owner !== document.body;
    if (isPlace) owner.focus({ preventScroll: true });
  };
}
