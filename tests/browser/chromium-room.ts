import type { CDPSession, Page } from 'puppeteer-core';

import type { LookInto } from './hands.ts';

/** Looks into rooms from the world of our content scripts, which alone can open them. */
export function lookIntoWith(page: Page, origin: string): LookInto {
  return async (tag, script, ...parameters) => {
    const session = await page.createCDPSession();
    try {
      const contextId = await ownWorld(session, origin);
      if (contextId === null)
        return (await page.evaluate(callOn(script, 'null', parameters))) as never;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: callOn(script, roomOf(tag), parameters),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as never;
    } finally {
      await session.detach();
    }
  };
}

/** The world of our content scripts on the page; `null` where there are none yet. */
async function ownWorld(session: CDPSession, origin: string): Promise<number | null> {
  let id: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) id = context.id;
  });
  // All worlds there are have been told of when this answers.
  await session.send('Runtime.enable');
  return id;
}

function roomOf(tag: string): string {
  return `((host) => host && chrome.dom.openOrClosedShadowRoot(host))(document.querySelector('${tag}'))`;
}

function callOn(script: unknown, room: string, parameters: readonly unknown[]): string {
  return `(${String(script)})(${room}, ...${JSON.stringify(parameters)})`;
}
