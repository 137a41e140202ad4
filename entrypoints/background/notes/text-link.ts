import { textFragment } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** An address that leads to this passage of the article; just to the article where no words tell it from others. */
export function textLink(article: Article, span: Span): string {
  const [address = ''] = article.url.split('#');
  return address + textFragment(article.text, span);
}
