import { browser, type Browser } from 'wxt/browser';

import type { Reply } from './envelope.ts';
import { BadRequestError } from './message-errors.ts';
import type { Messages } from './messages.ts';
import type { MessagesTo, Receiver } from './receivers.ts';
import type { RequestChecks } from './request-checks.ts';

/** Who asks. */
export interface Asker {
  /** The tab, where a content script or a page of ours in a tab asks. */
  readonly tabId: number | null;
  /** The address of the page whose content script asks; `null` for our own pages, which may see everything. */
  readonly page: string | null;
}

type Handler<Name extends keyof Messages> = (
  request: Messages[Name]['request'],
  asker: Asker,
) => Promise<Messages[Name]['response']> | Messages[Name]['response'];

/** An answer to every message meant for one context. */
export type Handlers<Context extends Receiver> = {
  readonly [Name in MessagesTo<Context>]: Handler<Name>;
};

type AnyCheck = (request: unknown) => boolean;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Answers all messages meant for this context until the signal aborts. Other messages, senders that
 * are not this extension, and content scripts that ask for more than they may are left unanswered.
 */
export function answer<Context extends Receiver>(
  checks: RequestChecks<Context>,
  handlers: Handlers<Context>,
  signal?: AbortSignal,
  askedByPages: ReadonlySet<string> = NOTHING,
): void {
  const checkByName = new Map(Object.entries<AnyCheck>(checks));
  const handlerByName = new Map<string, unknown>(Object.entries(handlers));

  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (reply: Reply) => void,
  ): boolean => {
    if (!isEnvelope(message) || !mayAsk(message.name, sender, askedByPages)) return false;
    const check = checkByName.get(message.name);
    if (check === undefined) return false;
    const handler = handlerByName.get(message.name);
    void replyTo(message, check, handler, sender).then(sendResponse);
    // A listener that returns a promise is not answered everywhere; `true` keeps the channel open.
    return true;
  };

  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

function isEnvelope(message: unknown): message is { name: string; request?: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string'
  );
}

function mayAsk(
  name: string,
  sender: Browser.runtime.MessageSender,
  askedByPages: ReadonlySet<string>,
): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return !isContentScript(sender) || askedByPages.has(name);
}

/** A content script sends from a tab whose address is not one of our own pages. */
function isContentScript(sender: Browser.runtime.MessageSender): boolean {
  return sender.tab !== undefined && !sender.url?.startsWith(browser.runtime.getURL(''));
}

async function replyTo(
  { name, request }: { name: string; request?: unknown },
  isRequest: AnyCheck,
  handler: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply> {
  try {
    if (!isRequest(request)) {
      throw new BadRequestError(`“${name}” came with something it cannot carry.`);
    }
    // `Handlers` ties every handler to its name; the lookup by name loses the tie, not the fact.
    const handle = handler as (request: unknown, asker: Asker) => unknown;
    return { ok: true, response: await handle(request, askerOf(sender)) };
  } catch (error) {
    return failure(error);
  }
}

function askerOf(sender: Browser.runtime.MessageSender): Asker {
  return {
    tabId: sender.tab?.id ?? null,
    page: isContentScript(sender) ? (sender.url ?? '') : null,
  };
}

function failure(error: unknown): Reply {
  if (error instanceof Error) return { ok: false, name: error.name, message: error.message };
  return { ok: false, name: 'Error', message: String(error) };
}
