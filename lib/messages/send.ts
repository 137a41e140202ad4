import { browser } from 'wxt/browser';

import { isReply, type Envelope } from './envelope.ts';
import { AnswerError, NoReceiverError } from './message-errors.ts';
import type { Messages } from './messages.ts';

/** Sends a message to the extension's own contexts; throws `AnswerError` or `NoReceiverError`. */
export async function send<Name extends keyof Messages>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope = { name, request };
  return await received(name, browser.runtime.sendMessage(envelope));
}

/** The answer to a message that was sent without `send`; throws like it. */
export async function received<Name extends keyof Messages>(
  _: Name,
  answer: Promise<unknown>,
): Promise<Messages[Name]['response']> {
  // Only `answer` makes replies, and its handlers are typed by the same table.
  return opened(await delivered(answer)) as Messages[Name]['response'];
}

/** Sends a message to the content script of a tab's page; throws like `send`. */
export async function sendToTab<Name extends keyof Messages>(
  tabId: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  const envelope: Envelope = { name, request };
  // Frames are never injected into; asking only the top one keeps a stray answer out.
  const reply = await delivered(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
  return opened(reply) as Messages[Name]['response'];
}

/** What both browsers say when no listener is there. */
const NOBODY_THERE =
  /receiving end does not exist|no tab with id|message port closed|invalid tab id/i;

async function delivered(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && NOBODY_THERE.test(error.message)) {
      throw new NoReceiverError(error.message, { cause: error });
    }
    throw error;
  }
}

function opened(reply: unknown): unknown {
  if (!isReply(reply)) throw new NoReceiverError('The message was not answered.');
  if (!reply.ok) throw new AnswerError(reply.name, reply.message);
  return reply.response;
}
