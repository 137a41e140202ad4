import { defineContentScript } from 'wxt/utils/define-content-script';

import type { PageCopy } from '../../lib/domain/page-copy.ts';
import { answer, TO_COPY } from '../../lib/messages/index.ts';
import { readPicture } from '../../lib/page/copy/read-picture.ts';
import { takeCopy } from '../../lib/page/copy/take-copy.ts';
import { lentPage } from '../../lib/page/open-page.ts';

/** Whoever saves waits no longer for pictures; those that come later are left out. */
const PATIENCE_MS = 20_000;

export default defineContentScript({
  // Injected when the reader keeps a copy; no page loads a byte of it before.
  registration: 'runtime',
  matches: [],
  main() {
    if (!isFirstHere()) return;
    answer(TO_COPY, { takeCopy: copyThisPage });
  },
});

/** The article of this page as it looks; `null` where nobody has read it, or it is gone. */
async function copyThisPage(): Promise<PageCopy | null> {
  const taken = lentPage()?.taken ?? null;
  if (taken === null) return null;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  return await takeCopy(taken, async (image) =>
    patience.aborted ? null : await readPicture(image, patience),
  );
}

const MARK = Symbol.for('says-who copies here');

/** Whether this page has no script for copies yet; the mark is ours alone, the page has other globals. */
function isFirstHere(): boolean {
  return !Object.hasOwn(globalThis, MARK) && Reflect.defineProperty(globalThis, MARK, {});
}
