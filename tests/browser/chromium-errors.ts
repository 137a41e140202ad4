import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** What our own code does wrong, wherever it runs. */
export interface ErrorWatch {
  /** What went wrong since this was last asked. */
  take(): string[];
  /** Listens to a target no longer; one that is listened to cannot be stopped. */
  leave(target: Target): Promise<void>;
}

/** Listens in every page, popup and worker, and keeps what our own code did wrong there. */
export function watchErrors(browser: Browser, origin: string): ErrorWatch {
  const errors: string[] = [];
  const sessions = new WeakMap<Target, Promise<CDPSession | null>>();
  const begin = async (target: Target): Promise<CDPSession | null> => {
    // A target that is gone before it is listened to has nothing to say.
    const session = await target.createCDPSession().catch(() => null);
    if (session !== null) await listen(session, origin, errors);
    return session;
  };
  const watch = (target: Target): void => {
    if (sessions.has(target) || !['page', 'service_worker'].includes(target.type())) return;
    sessions.set(target, begin(target));
  };
  for (const target of browser.targets()) watch(target);
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  return {
    take: () => errors.splice(0),
    leave: async (target) => await (await sessions.get(target))?.detach(),
  };
}

async function listen(session: CDPSession, origin: string, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text;
    if (JSON.stringify(details).includes(origin)) errors.push(`exception: ${text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' || !JSON.stringify(stackTrace ?? []).includes(origin)) return;
    errors.push(
      `console.error: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`,
    );
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.url?.startsWith(origin)) errors.push(`log: ${entry.text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]).catch(
    () => undefined,
  );
}
