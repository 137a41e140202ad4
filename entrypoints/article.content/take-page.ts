import type { UnreadableReason } from '../../lib/domain/reading.ts';
import { giveWay } from '../../lib/page/give-way.ts';
import type { TakenText } from '../../lib/page/open-page.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';
import { isParsed } from './is-parsed.ts';

/** Takes the article of this page as it stands now, in small steps. */
export async function takePage(signal: AbortSignal): Promise<TakenText | UnreadableReason> {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (!(await isParsed(document, signal))) return 'still-loading';
  const taken = await takeArticleGently(document, location.href, giveWay);
  return taken.state === 'read' ? taken : taken.reason;
}

/** Whether the page still shows the article: pages that change articles without loading take the text away. */
export function isShown(text: TakenText): boolean {
  return isSamePlace(text.article.url, location.href) && isOnPage(text);
}

/** Whether something of the text is still on the page. */
export function isOnPage({ textMap }: TakenText): boolean {
  return textMap.pieces.some(({ node }) => node.isConnected);
}

/** Whether two addresses are one but for the fragment. */
export function isSamePlace(url: string, other: string): boolean {
  return url.split('#')[0] === other.split('#')[0];
}
