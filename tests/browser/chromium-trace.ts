import type { Browser } from 'puppeteer-core';

/** What a trace says of one thing the browser did; `tdur` is microseconds of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor time it took to compile and run each script of that origin while the work was done. */
export async function timeScripts(
  browser: Browser,
  origin: string,
  work: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const events = await trace(browser, work);
  const times = events.flatMap(({ name, tdur, args }): [string, number][] => {
    const url = args?.data?.url ?? '';
    const isOurs = name === 'EvaluateScript' && url.startsWith(`${origin}/`);
    return isOurs && tdur !== undefined ? [[url.slice(origin.length + 1), tdur / 1000]] : [];
  });
  return new Map(times);
}

async function trace(browser: Browser, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const traceConfig = { includedCategories: ['devtools.timeline'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
