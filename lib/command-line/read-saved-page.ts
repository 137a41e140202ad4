import { parseHTML } from 'linkedom';
import { type ReadArticle, readArticle } from '../page/read-article.ts';

/** Stands for the address of a page that does not tell its own; no such host can exist. */
const UNKNOWN_ADDRESS = 'https://unknown.invalid/article';

/** Reads the article in a page that was saved: its address is the one it gives itself. */
export function readSavedPage(html: string): ReadArticle {
  const { document } = parseHTML(html);
  const address = ownAddress(document) ?? UNKNOWN_ADDRESS;
  addBase(document, address);
  return readArticle(document, address);
}

function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const addresses = [canonical, shared].map((address) => URL.parse(address ?? ''));
  return addresses.find((address) => address?.protocol.startsWith('http'))?.href ?? null;
}

/** A browser knows where a page came from; here its relative links need to be told. */
function addBase(document: Document, address: string): void {
  if (document.querySelector('base[href]') !== null) return;
  const base = document.createElement('base');
  base.setAttribute('href', address);
  document.head?.prepend(base);
}
