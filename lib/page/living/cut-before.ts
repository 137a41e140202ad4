import type { Span } from '../../domain/span.ts';
import type { TakenText } from '../open-page.ts';
import { makeTextMap } from '../text-map.ts';

/** The text up to the block that starts at this offset, without the break before it. */
export function cutBefore({ article, textMap }: TakenText, start: number): TakenText {
  const isKept = (span: Span): boolean => span.end <= start;
  const text = article.text.slice(0, start).trimEnd();
  return {
    article: {
      ...article,
      text,
      blocks: article.blocks.filter(isKept),
      links: article.links.filter(isKept),
    },
    textMap: makeTextMap(text, textMap.pieces.filter(isKept)),
  };
}
