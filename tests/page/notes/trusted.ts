import { passTyping } from '../../../lib/page/notes/room/key-handlers.ts';

/** Has an event pass for the reader's own; only in happy-dom, where browsers let nobody. */
export function trusted<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** A key as it comes from the reader. */
export function keyPress(key: string): KeyboardEvent {
  return trusted(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
}

/** Types into a field as a reader would. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  passTyping(field);
}

/** Presses something as a reader would. */
export function press(target: Element | null | undefined): void {
  if (!target) throw new Error('There is nothing to press');
  target.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
}
