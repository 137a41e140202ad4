import { firstIndex } from '../../../domain/first-index.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { outermost } from '../../1-sentences/outermost.ts';

/** Tells whether words are the article's, not between quotation marks. */
export function outsideQuotes({ quotations }: AnnotatedText): (words: Span) => boolean {
  const outer = outermost(quotations);
  return (words) => {
    const next = firstIndex(outer.length, (at) => outer[at]!.end > words.start);
    return outer[next] === undefined || !overlaps(outer[next], words);
  };
}
