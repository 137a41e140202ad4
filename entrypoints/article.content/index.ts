import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { answer, TO_PAGE } from '../../lib/messages/index.ts';
import { lend, lentPage } from '../../lib/page/open-page.ts';
import { createOwnPage } from './own-page.ts';
import { createPageReader } from './page-reader.ts';
import { wantNotesWhenNeeded } from './want-notes.ts';

export default defineContentScript({
  // Injected on a click; no page loads a byte of it before.
  registration: 'runtime',
  matches: [],
  main() {
    // A page that is read already is not read twice.
    if (lentPage() !== null) return;
    const life = new AbortController();
    const own = createOwnPage(life.signal);
    lend(own.lent);
    wantNotesWhenNeeded(own.lent, life.signal);
    answer(TO_PAGE, createPageReader(own), life.signal);
    stopWhenOrphaned(life);
  },
});

/** An extension that is updated or removed leaves its content scripts behind, deaf and dumb. */
function stopWhenOrphaned(life: AbortController): void {
  const check = (): void => {
    if (browser.runtime.id === undefined) life.abort();
  };
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  window.addEventListener('focus', check, { signal: life.signal });
}
