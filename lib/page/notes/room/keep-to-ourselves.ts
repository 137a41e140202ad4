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
  const writing = watchWriting();
  const keep = (event: Event): void => {
    if (!room.isSourceOf(event)) return;
    // Our own listeners want to hear of the focus, and the page learns nothing by it.
    if (event.type !== 'focusin') event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') passKey(room.focused, event as KeyboardEvent);
    if (writing.isReaders(event, room.focused)) passTyping(room.focused);
  };
  for (const type of [...STOPPED_AT_THE_WINDOW, 'focusin']) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
}

/**
 * A page can edit whatever has the focus by `execCommand`, in closed shadow trees too. Browsers announce
 * by `beforeinput` only what the reader does; all else is taken back.
 */
function watchWriting() {
  let known = '';
  let isAnnounced = false;
  return {
    /** Whether this is the news that the reader wrote something. */
    isReaders({ type }: Event, focused: HTMLElement | null): boolean {
      const isInput = type === 'input';
      if (!(focused instanceof HTMLTextAreaElement)) return isInput;
      if (isInput && !isAnnounced && focused.value !== known) {
        focused.value = known;
        return false;
      }
      known = focused.value;
      if (isInput) isAnnounced = false;
      if (type === 'beforeinput') {
        isAnnounced = true;
        // Nothing may come of it, as where the field is full.
        setTimeout(() => (isAnnounced = false));
      }
      return isInput;
    },
  };
}
