import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, Quotation, TextSentence } from '../../1-sentences/annotated-text.ts';
import { outermost } from '../../1-sentences/outermost.ts';
import type { AttributionTag } from '../../2-tags/tags.ts';
import { continueTranscripts, GOES_ON } from './continue-transcripts.ts';
import { findLooseSpeeches } from './find-loose-speeches.ts';

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
  const said: Said[] = [];
  const speakers: Partial<Record<AttributionTag['voice'], Said>> = {};
  let saidUntil = 0;
  for (const tag of [...lines, ...loose].sort(byContent)) {
    // “…,” she said, noting that …: what follows goes on from what is quoted.
    const isJoined =
      goesOn(annotated.sentences, speakers.quote, tag) ||
      goesOn(annotated.sentences, speakers.reported, tag);
    if (!isJoined) {
      const begun: Said = { tag, content: [...tag.content], confidence: tag.confidence };
      said.push(begun);
      // Somebody quoted inside of what another says does not speak on.
      const isOuter = tag.content[0]!.start >= saidUntil;
      if (tag.cue !== null && isOuter) speakers[tag.voice] = begun;
    }
    saidUntil = Math.max(saidUntil, tag.content.at(-1)!.end);
  }
  const { text } = annotated.article;
  const mayBeNothing = new Set(loose);
  return joinBackwards(annotated, said)
    .filter(
      ({ tag }) => !mayBeNothing.has(tag) || countWords(text, tag.content[0]!) >= FEWEST_WORDS,
    )
    .map(toTag);
}

/** What somebody says, while it grows. */
interface Said {
  readonly tag: AttributionTag;
  content: Span[];
  confidence: number;
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

const byContent = (a: AttributionTag, b: AttributionTag): number =>
  byPosition(a.content[0]!, b.content[0]!);

/** Adds the speech to the one before it, unless somebody else speaks or a sentence stands between. */
function goesOn(
  sentences: readonly TextSentence[],
  before: Said | undefined,
  { voice, cue, source, content, confidence }: AttributionTag,
): boolean {
  if (before === undefined || voice !== 'quote' || cue !== null) return false;
  if (source !== null && source.start !== before.tag.source?.start) return false;
  const { start } = content[0]!;
  const end = endOf(before);
  const at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
  const [previous, here] = [sentences[at - 1], sentences[at]];
  if (previous === undefined || here === undefined) return false;
  if (end > start || end <= previous.start) return false;
  const { sameParagraph, nextParagraph } = CONFIDENCE;
  const sure = previous.block === here.block ? sameParagraph : nextParagraph;
  for (const span of content) before.content.push(span);
  before.confidence = Math.min(before.confidence, Math.max(sure, confidence));
  return true;
}

function endOf({ tag: { cue, source }, content }: Said): number {
  return Math.max(content.at(-1)!.end, cue?.end ?? 0, source?.end ?? 0);
}

function toTag({ tag, content, confidence }: Said): AttributionTag {
  const isJoined = content.length > tag.content.length;
  if (!isJoined) return tag;
  const isMostlyQuoted = lengthOf(content) > 2 * lengthOf(tag.content);
  return {
    ...tag,
    voice: isMostlyQuoted ? 'quote' : tag.voice,
    content,
    confidence,
    madeBy: tag.madeBy.endsWith(GOES_ON) ? tag.madeBy : tag.madeBy + GOES_ON,
  };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Adds the paragraphs of a speech before the one whose cue names the speaker: “… ¶ “…,” she said. */
function joinBackwards({ quotations }: AnnotatedText, said: readonly Said[]): Said[] {
  const openBefore = openEnds(quotations);
  const kept: Said[] = [];
  // What goes on behind it, the last part first.
  let parts: Span[] = [];
  for (const each of said.toReversed()) {
    const after = kept.at(-1);
    const next = parts.at(-1) ?? after?.content[0];
    const isNobodys = each.tag.cue === null && each.tag.source === null;
    const goesOnThere =
      next !== undefined && openBefore.get(next.start) === each.content.at(-1)!.end;
    const cue = after?.tag.cue ?? null;
    const holdsCue = cue !== null && each.content.some((span) => overlaps(span, cue));
    if (isNobodys && goesOnThere && !holdsCue) {
      for (const span of each.content.toReversed()) parts.push(span);
      continue;
    }
    if (after !== undefined) after.content = [...parts.reverse(), ...after.content];
    parts = [];
    kept.push(each);
  }
  const first = kept.at(-1);
  if (first !== undefined) first.content = [...parts.reverse(), ...first.content];
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
