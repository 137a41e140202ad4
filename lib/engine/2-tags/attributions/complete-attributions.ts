import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { firstTokenFrom } from '../../1-sentences/tokens-in.ts';
import { findInterviewAnswers } from './find-interview-answers.ts';
import { findSignedQuotations } from './find-signed-quotations.ts';
import { findSpeeches } from './find-speeches.ts';
import type { Words } from './read-words.ts';
import type { AttributionTag, NameTag } from '../tags.ts';

/** "I think", "we found", "you say" outside of speech: the article speaks in its own voice. */
const WRITER = /^(?:i|we|you|one)$/i;

/** "Trump ordered the Pentagon to treat": a deed, not words, as long as no words are quoted. */
const ORDERS = /^(?:has |have |had |also )*(?:order|command|instruct|direct|task)(?:s|ed|ing)?$/i;

/** "Tell us in the comments", "Let us know": the reader is asked to say something. */
const APPEALS = /^(?:tell|let|ask|share|write|send|email|contact)\b/i;

/**
 * Adds an interview's answers, which have no cues, and signed quotations to the attributions found by
 * theirs. Leaves out what the article says of itself, and what it asks of its readers.
 */
export function completeAttributions(
  annotated: AnnotatedText,
  names: readonly NameTag[],
  found: readonly AttributionTag[],
): AttributionTag[] {
  const { tokens, sentences } = annotated;
  const { text } = annotated.article;
  const { speechOf } = findSpeeches(annotated);
  const words = { text, tokens, speechOf };
  const spoken = found.filter(
    (tag) => !isWriter(words, tag) && !isOrder(text, tag) && !isAppeal(annotated, tag),
  );
  const signed = findSignedQuotations(annotated);
  const cued = [...spoken.filter(({ content }) => !isInOne(signed, content[0]!)), ...signed];
  const answers = findInterviewAnswers({ text, sentences, names }).filter(
    ({ content }) => !cued.some((tag) => tag.content.some((said) => overlaps(said, content[0]!))),
  );
  const said = [...cued, ...answers];
  return said.sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
}

/** Whether the words lie in the content of a tag; the tags are in order and have one content each. */
function isInOne(tags: readonly AttributionTag[], words: Span): boolean {
  const near = tags[firstIndex(tags.length, (at) => tags[at]!.content[0]!.end > words.start)];
  return near !== undefined && overlaps(near.content[0]!, words);
}

function isOrder(text: string, { voice, cue }: AttributionTag): boolean {
  return voice === 'reported' && cue !== null && ORDERS.test(text.slice(cue.start, cue.end));
}

function isAppeal({ article, sentences }: AnnotatedText, { source, cue }: AttributionTag): boolean {
  if (source !== null || cue === null) return false;
  const isFirst = sentenceAt(sentences, cue.start)?.start === cue.start;
  return isFirst && APPEALS.test(article.text.slice(cue.start, cue.end));
}

/** Whether the article's own "I" or "we" is given as the source. */
export function isWriter(
  { text, tokens, speechOf }: Pick<Words, 'text' | 'tokens' | 'speechOf'>,
  { source }: AttributionTag,
): boolean {
  if (source === null || !WRITER.test(text.slice(source.start, source.end))) return false;
  return speechOf[firstTokenFrom(tokens, source.start)] === -1;
}
