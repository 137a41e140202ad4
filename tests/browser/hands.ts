import type { Sendable } from './browser-face.ts';

/** A point of the window: CSS pixels from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a reader's hands do on a page; browsers hold it for real. */
export interface Hands {
  click(at: Place): Promise<void>;
  doubleClick(at: Place): Promise<void>;
  /** Moves the mouse there, its buttons up. */
  point(at: Place): Promise<void>;
  /** Presses at the first place, and lets go at the last. */
  drag(from: Place, to: Place): Promise<void>;
  /** Types letter by letter into what has the focus. */
  type(words: string): Promise<void>;
  /** Presses keys together: "Alt", "F10". */
  pressKeys(...keys: readonly string[]): Promise<void>;
}

/**
 * Runs a function in one of our rooms on the page, which are closed to the page's own scripts; it gets
 * the room, or `null` where there is none. Sent as text, so it may use nothing from outside.
 */
export type LookInto = <Arguments extends readonly Sendable[], Result>(
  tag: string,
  script: (room: ShadowRoot | null, ...parameters: Arguments) => Result,
  ...parameters: Arguments
) => Promise<Awaited<Result>>;
