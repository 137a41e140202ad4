import { firstIndex } from '../../../domain/first-index.ts';
import { contains, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { outermost } from '../../1-sentences/outermost.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { isMostlyQuoted } from '../is-mostly-quoted.ts';
import type { AttributionTag } from '../tags.ts';

/** A speech goes on over so many paragraphs at most before its speaker is named anew. */
const MOST_PARAGRAPHS = 3;
// "…, she said on Tuesday, ending two years of argument over a dam": the writer's again.
const ASIDE = /,\s+(?:\w+ly\s+)?\p{Ll}+ing\b(?!\s*[“"])[^“”"]*\s$/u;
const EMPTY = /^\W*(?:(?:that|it|this|them|him|her|a|an|the|and|but|so|to|of)\W*)+$/i;

/**
 * Of what is put down to somebody, what the cue can reach: its own paragraph, and speech in those
 * beside it up to a heading; not what stands in an aside of the writer behind the cue. `null` where
 * nothing is left.
 */
export function keepInReach(annotated: AnnotatedText, tag: AttributionTag): AttributionTag | null {
  const { cue } = tag;
  if (cue === null) return tag;
  const inParagraph = tag.content.flatMap((span) => reached(annotated, cue, span));
  const content = inParagraph.filter(
    (span, at) => !isTorn(annotated, cue, span) && (at === 0 || !isAside(annotated, tag, span)),
  );
  if (content.length === 0) return null;
  // Of "she disputed that" it is all.
  const telling = content.filter((span) => !isEmpty(annotated, span));
  return { ...tag, content: telling.length > 0 ? telling : content };
}

function reached({ article, quotations }: AnnotatedText, cue: Span, span: Span): Span[] {
  const blocks = article.blocks;
  const at = firstIndex(blocks.length, (index) => blocks[index]!.end > cue.start);
  const block = blocks[at];
  if (block === undefined || contains(block, span)) return [span];
  const first = firstIndex(blocks.length, (index) => blocks[index]!.end > span.start);
  const [from, to] = first < at ? [first, at] : [at, first];
  const isBeside =
    to - from <= MOST_PARAGRAPHS &&
    blocks.slice(from, to + 1).every(({ kind }) => kind !== 'heading');
  if (isBeside && isMostlyQuoted([span], outermost(quotations))) return [span];
  return overlaps(block, span)
    ? [{ start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }]
    : [];
}

/** "that", "it": nothing that could be said. */
function isEmpty({ article }: AnnotatedText, { start, end }: Span): boolean {
  return EMPTY.test(article.text.slice(start, end));
}

/** A piece of another sentence, neither its beginning nor its end, that nobody is quoted with. */
function isTorn({ article, sentences, quotations }: AnnotatedText, cue: Span, span: Span): boolean {
  const sentence = sentenceAt(sentences, span.start);
  if (sentence === undefined || overlaps(sentence, cue) || span.end > sentence.end) return false;
  const left = article.text.slice(span.end, sentence.end);
  return /\p{L}/u.test(left) && !quotations.some((quotation) => overlaps(quotation, span));
}

function isAside(
  { article, quotations }: AnnotatedText,
  { cue, content }: AttributionTag,
  span: Span,
): boolean {
  const [first] = content;
  if (cue === null || first === undefined || first.end > cue.start || span.start < cue.end)
    return false;
  if (quotations.some((quotation) => overlaps(quotation, span))) return false;
  return ASIDE.test(article.text.slice(cue.end, span.start));
}
