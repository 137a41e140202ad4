import { byPosition, overlaps } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { firstTokenFrom } from '../../1-sentences/tokens-in.ts';
import { findInterviewAnswers } from './find-interview-answers.ts';
import { findSpeeches } from './find-speeches.ts';
import type { Words } from './read-words.ts';
import type { AttributionTag, NameTag } from '../tags.ts';

/** "I think", "we found", "you say" outside of speech: the article speaks in its own voice. */
const WRITER = /^(?:i|we|you|one)$/i;

/** "Trump ordered the Pentagon to treat": a deed, not words, as long as no words are quoted. */
const ORDERS = /^(?:has |have |had |also )*(?:order|command|instruct|direct|task)(?:s|ed|ing)?$/i;

/**
 * Adds an interview's answers, which have no cues, to the attributions found by theirs. Leaves out
 * what the article says of itself.
 */
export function completeAttributions(
  annotated: AnnotatedText,
  names: readonly NameTag[],
  found: readonly AttributionTag[],
): AttributionTag[] {
  const { tokens, sentences } = annotated;
  const { text } = annotated.article;
  const words = { text, tokens, speechOf: findSpeeches(annotated).speechOf };
  const cued = found.filter((tag) => !isWriter(words, tag) && !isOrder(text, tag));
  const answers = findInterviewAnswers({ text, sentences, names }).filter(
    ({ content }) => !cued.some((tag) => tag.content.some((said) => overlaps(said, content[0]!))),
  );
  const said = [...cued, ...answers];
  return said.sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
}

function isOrder(text: string, { voice, cue }: AttributionTag): boolean {
  return voice === 'reported' && cue !== null && ORDERS.test(text.slice(cue.start, cue.end));
}

/** Whether the article's own "I" or "we" is given as the source. */
export function isWriter(
  { text, tokens, speechOf }: Pick<Words, 'text' | 'tokens' | 'speechOf'>,
  { source }: AttributionTag,
): boolean {
  if (source === null || !WRITER.test(text.slice(source.start, source.end))) return false;
  return speechOf[firstTokenFrom(tokens, source.start)] === -1;
}
