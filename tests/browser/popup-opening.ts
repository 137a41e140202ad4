import type { OpenPage } from './browser-face.ts';
import { readWithPopup } from './popup-contents.ts';

/** How a popup came up. */
export interface Opening {
  /** Milliseconds from the beginning of its document to the picture with the first words of the reading. */
  readonly firstWordsMs: number;
  /** How much moved after it was drawn first, as browsers count it; Firefox does not. */
  readonly layoutShift: number;
}

/** Opens the popup on a page, watches how it comes up, and closes it. */
export async function watchOpening(page: OpenPage): Promise<Opening> {
  const { popup } = await readWithPopup(page);
  const opening = await popup.evaluate(takeOpening);
  await popup.close();
  return opening;
}

/** Runs in the popup. */
async function takeOpening(): Promise<Opening> {
  interface Painted extends PerformanceEntry {
    readonly element: Element | null;
  }
  interface Shift extends PerformanceEntry {
    readonly value: number;
  }
  const entriesOf = <Entry extends PerformanceEntry>(type: string): Promise<readonly Entry[]> =>
    new Promise((resolve) => {
      // Entries from before are handed out in a task of their own; where there are none, nothing is.
      setTimeout(() => resolve([]), 1_000);
      const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Entry[]));
      if (PerformanceObserver.supportedEntryTypes.includes(type))
        observer.observe({ type, buffered: true });
    });
  const [painted, shifts] = await Promise.all([
    entriesOf<Painted>('largest-contentful-paint'),
    entriesOf<Shift>('layout-shift'),
  ]);
  const words = painted.filter(({ element }) => element?.closest('.reading-view'));
  return {
    firstWordsMs: Math.min(...words.map(({ startTime }) => startTime)),
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
