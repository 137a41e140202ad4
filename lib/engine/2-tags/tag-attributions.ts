import { byPosition } from '../../domain/span.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { confidenceIn, LEAST_CONFIDENCE } from './judge-cues.ts';
import { readWords } from './read-words.ts';
import type { AttributionTag, NameTag } from './tags.ts';

/** Finds who says what: sources, cues and contents, linked, in reading order of the content. */
export function tagAttributions(
  annotated: AnnotatedText,
  _names: readonly NameTag[],
): AttributionTag[] {
  const words = readWords(annotated);
  return findCandidates(words)
    .map(toTag)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
}

function toTag(candidate: Candidate): AttributionTag {
  const { cue, source, content, madeBy } = candidate;
  return { voice: 'reported', source, cue, content, confidence: confidenceIn(candidate), madeBy };
}
