import type { Span } from '../../../domain/span.ts';
import type { Point } from '../../overlay/place-card.ts';
import { offsetOf } from '../../boxes-of.ts';
import type { SelectedPassage } from './selected-passage.ts';

/** What the reader selects with. */
export type Hand = 'mouse' | 'touch' | 'keys';

/** A selection that has come to rest. */
export interface SettledSelection {
  readonly passage: SelectedPassage;
  readonly hand: Hand;
  /** Where a mouse let go of it, from the top left corner of the window. */
  readonly point: Point | null;
}

export interface SelectionSurroundings {
  /** The selected words of the article, if any. */
  readonly read: () => SelectedPassage | null;
  readonly isOurs: (event: Event) => boolean;
  readonly onSettled: (selection: SettledSelection) => void;
  readonly onGone: () => void;
}

/** Follows what the reader selects. */
export interface SelectionWatch {
  /** Watches this document too: the page, or a frame of it. */
  listenIn(document: Document): void;
  /** Looks at what is selected already. */
  look(): void;
  /** The reader has seen enough of this selection; the next one counts again. */
  dismiss(): void;
}

/** Drags and long presses go on; this long without a change is the end of one. */
const REST_MS: Readonly<Record<Hand, number>> = { mouse: 120, keys: 250, touch: 300 };
/** Pages that clear the selection do so as the button goes up; then what it was is what was meant. */
const AFTER_RELEASE_MS = 10;
/** A selection that changes longer after a hand moved is the page's own doing. */
const GESTURE_MS = 2_000;
/** A shorter way of the mouse is a click. */
const DRAG_PX = 3;

/** Watches the selection until the signal aborts; only what a reader's own hand does counts. */
export function watchSelection(
  surroundings: SelectionSurroundings,
  signal: AbortSignal,
): SelectionWatch {
  const gesture = new Gesture(surroundings);
  const listening = new WeakSet<Document>();
  signal.addEventListener('abort', () => gesture.stop(), { once: true });
  return {
    listenIn(document) {
      const { defaultView: view } = document;
      if (view === null || listening.has(document)) return;
      listening.add(document);
      const options = { capture: true, passive: true, signal };
      const on = (type: string, hear: (event: never) => void): void =>
        view.addEventListener(
          type,
          (event) => {
            if (event.isTrusted && !surroundings.isOurs(event)) hear(event as never);
          },
          options,
        );
      on('pointerdown', (event: PointerEvent) => gesture.press(event));
      on('mouseup', (event: MouseEvent) => gesture.release(event));
      on('pointerup', () => gesture.lift());
      on('pointercancel', () => gesture.lift());
      on('keydown', () => gesture.type());
      on('selectionchange', () => gesture.change());
    },
    look: () => gesture.look(),
    dismiss: () => gesture.dismiss(),
  };
}

/** What the reader's hand is doing with the selection. */
class Gesture {
  readonly #given: SelectionSurroundings;
  #hand: Hand = 'mouse';
  #isDown = false;
  /** From the press to the mouse's own word on its end, which comes after the pointer's. */
  #isPressed = false;
  #pressedAt: Point = { x: 0, y: 0 };
  #releasedAt: Point | null = null;
  #lastMoved = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was selected as the button went up, whatever a page did with it since. */
  #held: SelectedPassage | null = null;
  #shown: Span | null = null;
  #dismissed: Span | null = null;

  constructor(given: SelectionSurroundings) {
    this.#given = given;
  }

  press({ pointerType, button, clientX, clientY }: PointerEvent): void {
    this.#lastMoved = performance.now();
    this.#hand = pointerType === 'touch' ? 'touch' : 'mouse';
    // A finger may be about to scroll; if it taps, the selection goes and says so.
    if (this.#hand === 'touch' || button !== 0) return;
    this.#isDown = true;
    this.#isPressed = true;
    this.#pressedAt = { x: clientX, y: clientY };
    this.#releasedAt = null;
    this.dismiss();
    this.#given.onGone();
  }

  release(event: MouseEvent): void {
    if (!this.#isPressed) return;
    this.#isPressed = false;
    const { clientX, clientY, detail } = event;
    const way = Math.hypot(clientX - this.#pressedAt.x, clientY - this.#pressedAt.y);
    if (way > DRAG_PX || detail > 1) {
      this.#held = this.#given.read();
      this.#dismissed = null;
    }
    const { x, y } = offsetOf((event.view ?? window).document);
    this.#releasedAt = { x: clientX + x, y: clientY + y };
    this.lift();
  }

  lift(): void {
    this.#lastMoved = performance.now();
    this.#isDown = false;
    this.#settleIn(this.#hand === 'touch' ? REST_MS.touch : AFTER_RELEASE_MS);
  }

  type(): void {
    this.#lastMoved = performance.now();
    this.#held = null;
    this.#releasedAt = null;
    this.#hand = 'keys';
  }

  change(): void {
    const isOwnDoing = this.#hand === 'touch' || performance.now() - this.#lastMoved < GESTURE_MS;
    if (this.#isDown || (!isOwnDoing && this.#shown === null)) return;
    // What stands beside a selection may be in the way of how it grows.
    if (this.#shown !== null && !isSame(this.#selected()?.span ?? null, this.#shown)) {
      this.#shown = null;
      this.#given.onGone();
    }
    if (isOwnDoing) this.#settleIn(REST_MS[this.#hand]);
  }

  look(): void {
    this.#lastMoved = performance.now();
    this.#settleIn(REST_MS.keys);
  }

  dismiss(): void {
    this.#dismissed = this.#shown ?? this.#dismissed;
    this.#shown = null;
    this.#held = null;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #selected(): SelectedPassage | null {
    return this.#given.read() ?? this.#held;
  }

  #settleIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), ms);
  }

  #settle(): void {
    if (this.#isDown) return;
    const passage = this.#selected();
    if (passage === null) {
      this.#dismissed = null;
      this.#shown = null;
      this.#given.onGone();
    } else if (!isSame(passage.span, this.#shown) && !isSame(passage.span, this.#dismissed)) {
      this.#dismissed = null;
      this.#shown = passage.span;
      this.#given.onSettled({ passage, hand: this.#hand, point: this.#releasedAt });
    }
  }
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
