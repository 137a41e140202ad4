import { firstIndex } from '../../../domain/first-index.ts';
import type { BlockKind } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, Quotation, Token } from '../../1-sentences/annotated-text.ts';
import { outermost } from '../../1-sentences/outermost.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { isMostlyQuoted } from '../is-mostly-quoted.ts';
import type { AttributionTag } from '../tags.ts';
import { CUE_PLACES, likeliestLink, type Link, SOURCE_PLACES } from './link-spans.ts';
import type { TokenOutputs, TokenSpan } from './token-outputs.ts';

/** Words that were found to be said are rarely without a cue: chosen on PolNeAR's development articles. */
const BIAS_TO_NO_CUE = -2;

/** A cue that names nobody has to be this sure; chosen there too, for precision. */
const LEAST_WITHOUT_SOURCE = 0.4;

/** Taken from the logit of "none" where somebody must be meant. */
const NEVER_NONE = -1000;

const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'heading']);

/** A content with the cue it belongs to. */
interface LinkedContent {
  readonly span: TokenSpan;
  readonly link: Link;
}

/** Joins the sources, cues and contents the network found to attributions, in reading order of the content. */
export function readAttributions(
  annotated: AnnotatedText,
  outputs: TokenOutputs,
): AttributionTag[] {
  const { cues, contents } = outputs;
  const speeches = outermost(annotated.quotations);
  const contentsOf = new Map<number, LinkedContent[]>();
  for (const span of contents) {
    const link = likeliestLink(
      span,
      cues,
      CUE_PLACES,
      outputs.logitsOf('contentCue'),
      BIAS_TO_NO_CUE,
    );
    if (link.to === null || isAcrossHeading(annotated, span, cues[link.to]!)) continue;
    const linked = contentsOf.get(link.to);
    if (linked === undefined) contentsOf.set(link.to, [{ span, link }]);
    else linked.push({ span, link });
  }
  return [...contentsOf]
    .flatMap(([at, said]) => {
      const cue = cues[at]!;
      const source = sourceOf(annotated, cue, outputs);
      const tag = toTag(annotated, speeches, cue, source.span, said);
      return source.isAstray && tag.voice === 'reported' ? [] : tag;
    })
    .filter(({ source, confidence }) => source !== null || confidence >= LEAST_WITHOUT_SOURCE)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** A cue's source, `null` where it names nobody; one outside of its sentence is astray. */
interface CueSource {
  readonly span: TokenSpan | null;
  readonly isAstray: boolean;
}

/**
 * The source of the cue in its own sentence, where there is one. Of those in other sentences that the
 * network names for what is reported, hardly one in fifty is right, nor is what it takes for said.
 */
function sourceOf(
  { tokens, sentences }: AnnotatedText,
  cue: TokenSpan,
  { sources, logitsOf }: TokenOutputs,
): CueSource {
  const sentence = sentenceAt(sentences, tokens[cue.first]!.start);
  const isBeside = ({ first }: TokenSpan): boolean =>
    sentence !== undefined && first >= sentence.firstToken && first < sentence.endToken;
  const logits = logitsOf('cueSource');
  const { to } = likeliestLink(cue, sources, SOURCE_PLACES, logits);
  const span = to === null ? null : sources[to]!;
  if (span === null || isBeside(span)) return { span, isAstray: false };
  const beside = likeliestLink(cue, sources, SOURCE_PLACES, logits, NEVER_NONE, isBeside);
  return beside.to === null
    ? { span, isAstray: true }
    : { span: sources[beside.to]!, isAstray: false };
}

/** Whether only one of the two stands in a headline or heading: the text below has cues of its own. */
function isAcrossHeading(
  { tokens, sentences }: AnnotatedText,
  content: TokenSpan,
  cue: TokenSpan,
): boolean {
  const [one, other] = [content, cue].map(
    ({ first }) => sentenceAt(sentences, tokens[first]!.start)?.block,
  );
  return one !== other && [one, other].some((block) => HEADINGS.has(block?.kind ?? 'paragraph'));
}

function toTag(
  { tokens, quotations }: AnnotatedText,
  speeches: readonly Span[],
  cue: TokenSpan,
  source: TokenSpan | null,
  said: readonly LinkedContent[],
): AttributionTag {
  const content = said.map(({ span }) =>
    withMarks(charactersOf(tokens, span), tokens, span, quotations),
  );
  return {
    voice: isMostlyQuoted(content, speeches) ? 'quote' : 'reported',
    source: source === null ? null : charactersOf(tokens, source),
    cue: charactersOf(tokens, cue),
    content,
    confidence:
      cue.confidence * Math.max(...said.map(({ span, link }) => span.confidence * link.confidence)),
    madeBy: 'network',
  };
}

function charactersOf(tokens: readonly Token[], { first, end }: TokenSpan): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The span with the quotation marks right at its edges, as long as nothing but marks lies between. */
function withMarks(
  span: Span,
  tokens: readonly Token[],
  { first, end }: TokenSpan,
  quotations: readonly Quotation[],
): Span {
  const before = tokens[first - 1];
  const opening = before === undefined ? undefined : quotationAt(quotations, before.start);
  const start =
    opening?.start === before?.start && before !== undefined ? before.start : span.start;
  let last = end;
  while (last < tokens.length && last < end + 2 && tokens[last]!.kind === 'mark') last++;
  const closing = firstIndex(quotations.length, (at) => quotations[at]!.start >= span.end) - 1;
  for (let at = closing; at >= Math.max(0, closing - 2); at--) {
    const quotation = quotations[at]!;
    const isNear = quotation.end > span.end && quotation.end <= (tokens[last - 1]?.end ?? 0);
    if (isNear && quotation.start >= start) return { start, end: quotation.end };
  }
  return { start, end: span.end };
}

function quotationAt(quotations: readonly Quotation[], start: number): Quotation | undefined {
  return quotations[firstIndex(quotations.length, (at) => quotations[at]!.start >= start)];
}
