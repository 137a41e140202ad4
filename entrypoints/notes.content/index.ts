import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { answer, TO_NOTES } from '../../lib/messages/index.ts';
import { openFace } from './open-face.ts';

export default defineContentScript({
  // Injected when there are notes to show or something is selected; no page loads a byte of it before.
  registration: 'runtime',
  matches: [],
  main() {
    if (!isFirstHere()) return;
    const life = new AbortController();
    const face = openFace(life.signal);
    answer(
      TO_NOTES,
      {
        runNoteCommand: async ({ command }) => (await (await face)?.run(command)) ?? false,
        takeNoteStep: async ({ step }) => (await (await face)?.step(step)) ?? false,
        showNote: async ({ id }) => (await (await face)?.showNote(id)) ?? false,
        attachNext: async ({ id }) => {
          await (await face)?.attachNext(id);
          return null;
        },
      },
      life.signal,
    );
    stopWhenOrphaned(life);
  },
});

const MARK = Symbol.for('says-who keeps notes here');

/** Whether this page has no script for notes yet; the mark is ours alone, the page has other globals. */
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
