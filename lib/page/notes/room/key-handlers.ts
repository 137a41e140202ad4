type KeyHandler = (event: KeyboardEvent) => void;

/**
 * Handlers by element. They are called by the room, not by the browser: a key on its way to us is
 * stopped at the window, where no page hears of it, and so never gets to a listener of ours.
 */
const handlers = new WeakMap<Element, KeyHandler>();

/** Has keys pressed in an element, or in what it holds, handled by this function. */
export function handleKeys(element: Element, handler: KeyHandler): void {
  handlers.set(element, handler);
}

/** Hands a key to the handlers around the focused element, the innermost first. */
export function passKey(focused: Element | null, event: KeyboardEvent): void {
  // Keys that compose a letter of another script belong to the input method.
  if (event.isComposing) return;
  for (let around = focused; around !== null; around = around.parentElement) {
    handlers.get(around)?.(event);
    if (event.defaultPrevented) return;
  }
}

/** What is told of typing in a field, for the same reason. */
const listeners = new WeakMap<Element, () => void>();

/** Has this function called whenever the reader typed in a field. */
export function handleTyping(field: Element, listener: () => void): void {
  listeners.set(field, listener);
}

/** Tells of typing in the focused field. */
export function passTyping(focused: Element | null): void {
  if (focused !== null) listeners.get(focused)?.();
}
