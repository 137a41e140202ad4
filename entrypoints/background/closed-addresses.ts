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

/** Chromium hides the address of its own pages, but not in the sentence with which it refuses. */
const REFUSALS: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/extensions gallery/i, 'extension-store'], // "The extensions gallery cannot be scripted."
  [/\b(?:chrome|edge|brave|opera|about):/i, 'browser-page'], // "Cannot access a chrome:// URL"
];

/** What is known of a tab that was closed to us. */
interface ClosedTab {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Why the browser did not let us into a page that is not closed by its address. */
export function whyRefused({ url, title }: ClosedTab, refusal: string): UnreadableReason {
  const said = REFUSALS.find(([words]) => words.test(refusal));
  if (said !== undefined) return said[1];
  // A viewer shows the file's name, whatever its address.
  const names = [title ?? '', URL.parse(url ?? '')?.pathname ?? ''];
  return names.some((name) => /\.pdf$/i.test(name.trim())) ? 'pdf' : 'no-access';
}
