import { passKey, passTyping } from './key-handlers.ts';

/** Of these a page may hear on their way up; our own listeners have had them by then. */
const STOPPED_ON_THE_WAY_UP = `click dblclick auxclick contextmenu pointerdown pointerup mousedown
  mouseup touchstart touchend wheel change focusin focusout`.split(/\s+/);

/** Pages listen for these while they are still on their way down: they carry what is typed, or paste. */
const STOPPED_AT_THE_WINDOW = `keydown keypress keyup beforeinput input compositionstart
  compositionupdate compositionend copy cut paste dragstart drop`.split(/\s+/);

/** What happens in the room stays there, from the moment the host stands. */
export function keepUpwardEvents(host: HTMLElement): void {
  const stop = (event: Event): void => event.stopPropagation();
  // These end with the host: the click that takes it away is still on its way up.
  for (const type of STOPPED_ON_THE_WAY_UP) host.addEventListener(type, stop);
}

/**
 * Keeps what is typed in the room from the page, and brings it to our own handlers instead. Only a
 * page that listened at its window, on the way down, before we came hears of it before we do.
 */
export function keepTyping(
  room: { isSourceOf(event: Event): boolean; readonly focused: HTMLElement | null },
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    if (!room.isSourceOf(event)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') passKey(room.focused, event as KeyboardEvent);
    if (event.type === 'input') passTyping(room.focused);
  };
  for (const type of STOPPED_AT_THE_WINDOW) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
}
