import type { UnreadableReason } from '../../lib/domain/reading.ts';

/** Stores in which browsers let no extension run. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.opera\.com\//,
];

/** What web pages, and files a reader opens, begin with; anything else belongs to the browser. */
const READABLE = /^(?:https?|file):/;

/** Why no page at this address can be read, before even trying; `null` where it is worth a try. */
export function whyClosed(address: string): UnreadableReason | null {
  if (STORES.some((store) => store.test(address))) return 'extension-store';
  return READABLE.test(address) ? null : 'browser-page';
}

/** Why the browser did not let us in at an address that is not closed by itself. */
export function whyRefused(address: string | undefined): UnreadableReason {
  if (address === undefined) return 'no-access';
  const isPdf = URL.canParse(address) && new URL(address).pathname.toLowerCase().endsWith('.pdf');
  return isPdf ? 'pdf' : 'no-access';
}
