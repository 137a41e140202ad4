import { giveWay } from '../../lib/page/give-way.ts';
import { selectionIn, spanOfSelection } from '../../lib/page/selection-span.ts';
import { takeArticleGently } from '../../lib/page/take-article.ts';

/** The words of the article on this page that are selected, in the page or in a frame; `null` for none. */
export async function selectedWords(): Promise<string | null> {
  const taken = await takeArticleGently(document, location.href, giveWay);
  if (taken.state === 'unreadable') throw new Error(taken.reason);
  const { textMap } = taken;
  const selection = selectionIn(textMap);
  const span = selection && spanOfSelection(textMap, selection);
  return span && textMap.text.slice(span.start, span.end);
}

Reflect.set(window, 'selectedWords', selectedWords);
