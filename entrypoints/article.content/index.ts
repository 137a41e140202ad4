import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { answer, TO_PAGE } from '../../lib/messages/index.ts';
import { createPageReader } from './page-reader.ts';

export default defineContentScript({
  // Injected on a click; no page loads a byte of it before.
  registration: 'runtime',
  matches: [],
  main() {
    if (!isFirstHere()) return;
    const life = new AbortController();
    const reader = createPageReader(life.signal);
    answer(
      TO_PAGE,
      {
        readPage: () => reader.read(),
        takeArticle: async () => {
          const outcome = await reader.read();
          return outcome.state === 'read' ? 'taken' : outcome.reason;
        },
        showPassage: ({ span }) => reader.showPassage(span),
        setPainting: ({ isPainted }) => reader.setPainting(isPainted),
      },
      life.signal,
    );
    stopWhenOrphaned(life);
  },
});

const MARK = Symbol.for('says-who reads this page');

/** Whether this page is not read already; the mark is ours alone, the page has other globals. */
function isFirstHere(): boolean {
  return !Object.hasOwn(globalThis, MARK) && Reflect.defineProperty(globalThis, MARK, {});
}

/** An extension that is updated or removed leaves its content scripts behind, deaf and dumb. */
function stopWhenOrphaned(life: AbortController): void {
  const check = (): void => {
    if (browser.runtime.id === undefined) life.abort();
  };
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  window.addEventListener('focus', check, { signal: life.signal });
}
