import { parseHTML } from 'linkedom';

import type { TakenText } from '../../../lib/page/open-page.ts';
import { takingSteps } from '../../../lib/page/take-article.ts';

/** A page that a test may change, at one address. */
export function livingPage(body: string): Document {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

/** The article as the page shows it now. */
export function take(document: Document, url = 'https://news.example/2026/storm'): TakenText {
  const steps = takingSteps(document, url);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (value.state === 'unreadable') throw new Error(`unreadable: ${value.reason}`);
    return value;
  }
}

/** The text nodes below an element that hold words, in reading order. */
export function textsIn(element: Element): Text[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (node.nodeType === 1) return textsIn(node as Element);
    return node.nodeType === 3 && (node.textContent ?? '').trim() !== '' ? [node as Text] : [];
  });
}
