import { button, element } from '../../overlay/element.ts';
import { icon } from './icon.ts';
import type { GuestRoom } from './guest-room.ts';

/** What the reader can do about what a notice says. */
export interface NoticeOffer {
  readonly word: string;
  readonly accept: () => void;
}

/** Long enough to read it and to press what it offers. */
const SHOWN_MS = 7_000;

/** A short message at the edge of the window; at most one. */
export class Notice {
  readonly #room: GuestRoom;
  readonly #closeWord: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPassing = false;

  constructor(room: GuestRoom, closeWord: string) {
    this.#room = room;
    this.#closeWord = closeWord;
  }

  /** Says what was done; it goes away by itself. */
  say(sentence: string, offer?: NoticeOffer): void {
    const press = (): void => {
      this.close();
      offer?.accept();
    };
    const offered = offer ? [button({ class: 'link' }, offer.word, press)] : [];
    this.#leaveLater(this.#put('status', sentence, ...offered));
    this.#isPassing = true;
  }

  /** Makes room for what comes; only what would go away by itself leaves. */
  giveWay(): void {
    if (this.#isPassing) this.close();
  }

  /** Says what went wrong; it stays until it is closed. */
  warn(sentence: string): void {
    this.#put('alert', sentence);
  }

  /** Shows an address for the reader to copy. */
  show(sentence: string, address: string): void {
    const field = element('input', { readonly: true, 'aria-label': sentence });
    field.value = address;
    this.#put('status', sentence, field);
    field.focus({ preventScroll: true });
    field.select();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#isPassing = false;
    this.#room.put('notice', null);
  }

  #put(role: 'status' | 'alert', sentence: string, ...more: HTMLElement[]): HTMLElement {
    clearTimeout(this.#timer);
    this.#isPassing = false;
    const words = element('span', { role });
    const shown = element(
      'div',
      { class: role === 'alert' ? 'panel notice problem' : 'panel notice' },
      words,
      ...more,
      button({ class: 'icon', 'aria-label': this.#closeWord }, icon('close'), () => this.close()),
    );
    this.#room.put('notice', shown);
    // Readers of the screen hear what changes, not what is there from the start.
    words.textContent = sentence;
    return shown;
  }

  #leaveLater(shown: HTMLElement): void {
    this.#timer = setTimeout(() => {
      // Nothing goes away from under the pointer or the keys.
      if (shown.matches(':hover, :focus-within')) this.#leaveLater(shown);
      else this.close();
    }, SHOWN_MS);
  }
}
