import { browser } from 'wxt/browser';

import {
  ANSWER_TIMEOUT_MS,
  type LookUpTools,
} from '../../../lib/knowledge/look-up/look-up-tools.ts';

/**
 * Wikimedia wants to know who asks, and how to reach them:
 * https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy.
 */
const CONTACT = 'says-who@says-who.example';

/** The network and clock of this browser, for look-ups. */
export function browserTools(): LookUpTools {
  return {
    // Called as a method of anything but the global object it throws.
    fetch: (address, request) => fetch(address, request),
    clock: Date.now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    agent: `SaysWho/${browser.runtime.getManifest().version} (browser extension; ${CONTACT})`,
    timeoutMs: ANSWER_TIMEOUT_MS,
    // What was asked is kept, so it is worth having even when the popup is gone.
    signal: new AbortController().signal,
  };
}
