import type { Article } from '../../../lib/domain/article.ts';
import { contains, overlaps, textOf, type Span } from '../../../lib/domain/span.ts';

/** Longest stretch that is kept; where a text has no full stops the passage alone must do. */
const LONGEST_SENTENCE = 1_000;

/** The whole sentences that a passage stands in, in any language. */
export function sentenceAround(article: Article, span: Span): string {
  const block = around(article.blocks.find((one) => contains(one, span)) ?? span, span);
  const sentences = [...segmenter(article.language).segment(textOf(article.text, block))]
    .map(({ segment, index }) => placed(segment, block.start + index))
    .filter((sentence) => overlaps(sentence, span));
  const [first, last] = [sentences.at(0) ?? span, sentences.at(-1) ?? span];
  const whole = { start: first.start, end: last.end };
  const isTooLong = whole.end - whole.start > Math.max(LONGEST_SENTENCE, span.end - span.start);
  return textOf(article.text, isTooLong ? span : whole).trim();
}

/** What of the block is near enough for a sentence that is kept. */
function around(block: Span, span: Span): Span {
  return {
    start: Math.max(block.start, span.start - LONGEST_SENTENCE),
    end: Math.min(block.end, span.end + LONGEST_SENTENCE),
  };
}

function placed(segment: string, start: number): Span {
  return { start, end: start + segment.length };
}

/** The page says what language it is in, and may say anything. */
function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
