import { textFragment } from '../../../lib/anchoring/index.ts';
import type { Article } from '../../../lib/domain/article.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** An address that leads to this passage of the article; to the article alone where no link finds the passage. */
export function textLink(article: Article, span: Span): string {
  const [address = ''] = article.url.split('#');
  return address + textFragment(article.text, span);
}
