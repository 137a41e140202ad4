import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { firstTokenFrom } from '../../1-sentences/tokens-in.ts';
import { beginWhole } from './begin-whole.ts';
import { endWhole } from './end-whole.ts';
import { findAnnouncedParagraphs } from './find-announced-paragraphs.ts';
import { findInterviewAnswers } from './find-interview-answers.ts';
import { findPapersTerms } from './find-papers-terms.ts';
import { findSignedQuotations } from './find-signed-quotations.ts';
import { findSpeeches } from './find-speeches.ts';
import { findStances } from './find-stances.ts';
import { isSilence } from './is-silence.ts';
import { keepInReach } from './keep-in-reach.ts';
import { leaveDoubtful } from './leave-doubtful.ts';
import { mendSource } from './mend-source.ts';
import { partAtComma } from './part-at-comma.ts';
import type { Words } from './read-words.ts';
import type { AttributionTag, NameTag } from '../tags.ts';

/** "I think", "we found", "you say" outside of speech: the article speaks in its own voice. */
const WRITER = /^(?:i|we|you|one)$/i;

/** "Trump ordered the Pentagon to treat": a deed, not words, as long as no words are quoted. */
const ORDERS = /^(?:has |have |had |also )*(?:order|command|instruct|direct|task)(?:s|ed|ing)?$/i;

/** "Tell us in the comments", "Let us know": the reader is asked to say something. */
const APPEALS = /^(?:tell|let|ask|share|write|send|email|contact)\b/i;

/**
 * Adds to the attributions found by their cues what the layout of paragraphs tells: signed quotations,
 * announced paragraphs, an interview's answers. Leaves out what the article says of itself, and what it
 * asks of its readers.
 */
export function completeAttributions(
  annotated: AnnotatedText,
  names: readonly NameTag[],
  byNetwork: readonly AttributionTag[],
): AttributionTag[] {
  const { tokens, sentences } = annotated;
  const { text } = annotated.article;
  const { speechOf } = findSpeeches(annotated);
  const words = { text, tokens, speechOf };
  const spoken = leaveDoubtful(byNetwork, sentences.length)
    .filter((tag) => !isWriter(words, tag) && !isOrder(text, tag) && !isAppeal(annotated, tag))
    .map((tag) => partAtComma(annotated, tag))
    .flatMap((tag) => keepInReach(annotated, tag) ?? [])
    .flatMap((tag) => mendSource(annotated, tag) ?? [])
    .filter((tag) => !isSilence(annotated, tag));
  const set = [...findSignedQuotations(annotated), ...findAnnouncedParagraphs(annotated)];
  const paragraphs = set.flatMap(({ content }) => content).sort(byPosition);
  const cued = [...spoken.filter(({ content }) => !meetsAny(paragraphs, content[0]!)), ...set];
  const found = cued.flatMap(({ content }) => content).sort(byPosition);
  const answers = findInterviewAnswers({ text, sentences, names }).filter(
    ({ content }) => !meetsAny(found, content[0]!),
  );
  const terms = findPapersTerms(annotated, found);
  const said = [
    ...cued.map((tag) => beginWhole(annotated, endWhole(annotated, tag))),
    ...answers,
    ...terms,
    ...findStances(annotated, found),
  ];
  return said.sort((a, b) => byPosition(a.content[0]!, b.content[0]!));
}

/** Whether the words meet one of the spans, which are in order and apart. */
function meetsAny(spans: readonly Span[], words: Span): boolean {
  const near = spans[firstIndex(spans.length, (at) => spans[at]!.end > words.start)];
  return near !== undefined && overlaps(near, words);
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
