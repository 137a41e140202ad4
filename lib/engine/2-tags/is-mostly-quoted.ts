import { firstIndex } from '../../domain/first-index.ts';
import type { Span } from '../../domain/span.ts';

/** Above this share of quoted characters the words are the speaker's own. */
const MOSTLY_QUOTED = 0.5;

/** Whether most of what is said stands between quotation marks; of quotations only the outermost count. */
export function isMostlyQuoted(content: readonly Span[], outermost: readonly Span[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    all += end - start;
    let at = firstIndex(outermost.length, (index) => outermost[index]!.end > start);
    for (; at < outermost.length && outermost[at]!.start < end; at++) {
      quoted += Math.min(end, outermost[at]!.end) - Math.max(start, outermost[at]!.start);
    }
  }
  return quoted > all * MOSTLY_QUOTED;
}
