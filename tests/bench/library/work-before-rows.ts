import type { Page } from 'puppeteer-core';

/** What a trace says of one thing the browser did: microseconds, `tdur` of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

const BEGUN = 'library begun';
const THERE = 'library rows';

/**
 * Milliseconds of processor time that the page's main thread needs until the first rows of the library stand
 * in the document. Unlike time by the clock it hardly changes with what else the machine does.
 */
export async function workBeforeRows(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(markRows, BEGUN, THERE);
  await page.tracing.start({
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(address);
  await page.waitForSelector('.shelf-row');
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const begun = traceEvents.find(({ name }) => name === BEGUN);
  const there = traceEvents.find(({ name, pid }) => name === THERE && pid === begun?.pid);
  if (begun === undefined || there === undefined) throw new Error('No rows came');
  const onMain = traceEvents.filter(({ pid, tid }) => pid === there.pid && tid === there.tid);
  const tasks = onMain.filter(
    ({ name, ts }) => name === 'RunTask' && ts >= begun.ts && ts < there.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

/** Runs in the page, before anything of its own. */
function markRows(begun: string, there: string): void {
  performance.mark(begun);
  const watch = new MutationObserver(() => {
    if (document.querySelector('.shelf-row') === null) return;
    performance.mark(there);
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}
