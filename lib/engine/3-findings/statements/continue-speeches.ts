import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, Quotation, TextSentence } from '../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../../2-tags/tags.ts';
import { continueTranscripts } from './continue-transcripts.ts';
import { findLooseSpeeches, outermost } from './find-loose-speeches.ts';

/** A shorter quotation that nobody says is an exclamation or a heading. */
const FEWEST_WORDS = 5;
/** How sure it is that a speech without a cue of its own goes on from the last one: counted on PolNeAR. */
const CONFIDENCE = { sameParagraph: 0.95, nextParagraph: 0.7 };

/**
 * Adds to what somebody says the speeches that follow without a cue of their own: “…,” she said. “…”,
 * and the paragraphs of a speech that runs over several. PolNeAR marks 96 in 100 of them so, as a
 * later part of the same attribution. Whoever tagged the attributions, a speech that nobody tagged is
 * found here; one without a speaker is kept as nobody's. In reading order of what is said.
 */
export function continueSpeeches(
  annotated: AnnotatedText,
  attributions: readonly AttributionTag[],
): AttributionTag[] {
  const lines = continueTranscripts(annotated, attributions);
  const loose = findLooseSpeeches(annotated, lines);
  const result: AttributionTag[] = [];
  const speakers: Record<AttributionTag['voice'], number> = { quote: -1, reported: -1 };
  let saidUntil = 0;
  for (const tag of [...lines, ...loose].sort(byContent)) {
    // “…,” she said, noting that …: what follows goes on from what is quoted.
    const goesOn = [speakers.quote, speakers.reported]
      .map((at) => ({ at, confidence: confidenceIn(annotated.sentences, result[at], tag) }))
      .find(({ confidence }) => confidence > 0);
    if (goesOn !== undefined) {
      result[goesOn.at] = joined(result[goesOn.at]!, tag, goesOn.confidence);
    } else {
      result.push(tag);
      // Somebody quoted inside of what another says does not speak on.
      const isOuter = tag.content[0]!.start >= saidUntil;
      if (tag.cue !== null && isOuter) speakers[tag.voice] = result.length - 1;
    }
    saidUntil = Math.max(saidUntil, tag.content.at(-1)!.end);
  }
  const { text } = annotated.article;
  const mayBeNothing = new Set(loose);
  return joinBackwards(annotated, result).filter(
    (tag) => !mayBeNothing.has(tag) || countWords(text, tag.content[0]!) >= FEWEST_WORDS,
  );
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

const byContent = (a: AttributionTag, b: AttributionTag): number =>
  byPosition(a.content[0]!, b.content[0]!);

/** How sure it is that the speech goes on from the one before; 0 where somebody else speaks, or a sentence stands between. */
function confidenceIn(
  sentences: readonly TextSentence[],
  before: AttributionTag | undefined,
  { voice, cue, source, content }: AttributionTag,
): number {
  if (before === undefined || voice !== 'quote' || cue !== null) return 0;
  if (source !== null && source.start !== before.source?.start) return 0;
  const { start } = content[0]!;
  const end = endOf(before);
  const at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
  const [previous, here] = [sentences[at - 1], sentences[at]];
  if (previous === undefined || here === undefined) return 0;
  if (end > start || end <= previous.start) return 0;
  return previous.block === here.block ? CONFIDENCE.sameParagraph : CONFIDENCE.nextParagraph;
}

function endOf({ content, cue, source }: AttributionTag): number {
  return Math.max(content.at(-1)!.end, cue?.end ?? 0, source?.end ?? 0);
}

/** The two as one; as sure as the less sure of both. */
function joined(
  before: AttributionTag,
  { content, confidence: own }: AttributionTag,
  confidence: number,
): AttributionTag {
  const madeBy = before.madeBy.endsWith(GOES_ON) ? before.madeBy : before.madeBy + GOES_ON;
  return {
    ...before,
    voice: lengthOf(content) > lengthOf(before.content) ? 'quote' : before.voice,
    content: [...before.content, ...content],
    confidence: Math.min(before.confidence, Math.max(own, confidence)),
    madeBy,
  };
}

const GOES_ON = ', speaker-goes-on';

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Adds the paragraphs of a speech before the one whose cue names the speaker: “… ¶ “…,” she said. */
function joinBackwards(
  { quotations }: AnnotatedText,
  attributions: readonly AttributionTag[],
): AttributionTag[] {
  const openBefore = openEnds(quotations);
  const kept: AttributionTag[] = [];
  for (let at = attributions.length - 1; at >= 0; at--) {
    const tag = attributions[at]!;
    const after = kept.at(-1);
    const isOpen =
      tag.cue === null &&
      tag.source === null &&
      after !== undefined &&
      openBefore.get(after.content[0]!.start) === tag.content.at(-1)!.end;
    if (isOpen) kept[kept.length - 1] = { ...after, content: [...tag.content, ...after.content] };
    else kept.push(tag);
  }
  return kept.reverse();
}

/** Where a speech stops that goes on in the next paragraph, by where it goes on there, with or without its mark. */
function openEnds(quotations: readonly Quotation[]): Map<number, number> {
  const ends = new Map<number, number>();
  const outer = outermost(quotations);
  outer.forEach(({ isContinued, end }, at) => {
    const next = outer[at + 1];
    if (!isContinued || next === undefined) return;
    ends.set(next.start, end).set(next.inner.start, end);
  });
  return ends;
}
