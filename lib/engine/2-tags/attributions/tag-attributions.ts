import { inOneGo, mapInSlices, type Slices } from '../../../domain/slices.ts';
import { byPosition, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { firstTokenFrom } from '../../1-sentences/tokens-in.ts';
import { afterDateline } from './after-dateline.ts';
import type { Candidate } from './candidate.ts';
import { isWriter } from './complete-attributions.ts';
import { findCandidates } from './find-candidates.ts';
import { findInterviewAnswers } from './find-interview-answers.ts';
import { confidenceIn, LEAST_CONFIDENCE } from './judge-cues.ts';
import { keepSurest } from './keep-surest.ts';
import { readWords, type Words } from './read-words.ts';
import { isMostlyQuoted } from '../is-mostly-quoted.ts';
import type { AttributionTag, NameTag } from '../tags.ts';

/** Finds who says what: sources, cues and contents, linked, in reading order of the content. */
export function tagAttributions(
  annotated: AnnotatedText,
  names: readonly NameTag[],
): AttributionTag[] {
  return inOneGo(tagAttributionsInSlices(annotated, names));
}

/** Like `tagAttributions`, slice by slice. */
export function* tagAttributionsInSlices(
  annotated: AnnotatedText,
  names: readonly NameTag[],
): Slices<AttributionTag[]> {
  const words = yield* readWords(annotated, names);
  const candidates = yield* findCandidates(words);
  const quotations = words.speeches.map(({ quotation }) => quotation);
  const tags = yield* mapInSlices(candidates, (candidate) => toTag(words, quotations, candidate));
  const sure = tags.filter((tag) => tag.confidence >= LEAST_CONFIDENCE && !isWriter(words, tag));
  const cued = [...keepSurest(sure), ...findInterviewAnswers(words)];
  return cued.sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
}

function toTag(words: Words, quotations: readonly Span[], candidate: Candidate): AttributionTag {
  const { cue, source, content, madeBy } = candidate;
  const voice = isMostlyQuoted(content, quotations) ? 'quote' : 'reported';
  const said = content.map((span) => withoutDateline(words, span));
  return { voice, source, cue, content: said, confidence: confidenceIn(candidate), madeBy };
}

/** Nobody says the dateline that stands before their words. */
function withoutDateline(words: Words, span: Span): Span {
  const { tokens } = words;
  const first = firstTokenFrom(tokens, span.start);
  const end = firstTokenFrom(tokens, span.end);
  if (first >= end) return span;
  const said = afterDateline(words, first, end);
  return said === first || said >= end ? span : { start: tokens[said]!.start, end: span.end };
}
