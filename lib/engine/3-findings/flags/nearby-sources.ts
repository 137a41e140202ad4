import type { Statement } from '../../../domain/analysis.ts';
import type { Block } from '../../../domain/article.ts';
import { firstIndex } from '../../../domain/first-index.ts';
import { byPosition, overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';

/** Tells of a claim or a sentence whether something holds. */
type Tell = (span: Span) => boolean;

/** So many sentences before a claim may speak of the count that it goes on with. */
const SENTENCES_BACK = 4;
/** Words for who counted: with a figure beside them the next figures are from there, too. */
const COUNTED_BY =
  /\b(?:according to|reported|reports?|data|figures|statistics|filings?|records|stud(?:y|ies)|researchers|analysis|analysts|census|estimate[sd]?|show(?:s|ed)?|found)\b/i;
const POLL = /\b(?:polls?|polled|polling|surveys?|surveyed)\b/i;
/** With so many sentences that speak of polls, a share is from one of them. */
const POLLS_IN_AN_ARTICLE_ON_POLLS = 3;
const PERCENT = /%|percent|per cent/;
const FIGURE = /\d|percent|million|billion/;

/**
 * Tells whether a claim may be taken as coming from a source near it: somebody speaks in its
 * paragraph or the paragraph links somewhere, it stands between quotation marks, or it goes on
 * with what a document or a poll says a little before.
 */
export function lookForSources(annotated: AnnotatedText, statements: readonly Statement[]): Tell {
  const said = statements.filter(({ voice }) => voice !== 'own');
  const tells = [
    inSourcedParagraph(annotated, said),
    inQuotation(annotated),
    afterFigures(annotated, said),
    inArticleOnPolls(annotated),
  ];
  return (claim) => tells.some((tell) => tell(claim));
}

function inSourcedParagraph(
  { article, sentences }: AnnotatedText,
  said: readonly Statement[],
): Tell {
  const blockOf = ({ start }: Span): Block | undefined => sentenceAt(sentences, start)?.block;
  const sourced = new Set(said.flatMap(({ spans }) => spans.map(blockOf)));
  const links = article.links.toSorted(byPosition);
  return (claim) => {
    const block = blockOf(claim);
    if (block?.kind !== 'paragraph' || sourced.has(block)) return true;
    const link = links[firstIndex(links.length, (at) => links[at]!.end > block.start)];
    return link !== undefined && overlaps(block, link);
  };
}

function inQuotation({ sentences, quotations }: AnnotatedText): Tell {
  const quoted = new Set<number>();
  for (const { start, end } of quotations) {
    const first = firstIndex(sentences.length, (index) => sentences[index]!.start >= start);
    for (let at = first; at < sentences.length && sentences[at]!.end <= end; at++)
      quoted.add(sentences[at]!.start);
  }
  return ({ start }) => quoted.has(sentenceAt(sentences, start)?.start ?? -1);
}

/** Right beside what somebody counts or a document says, or a little behind a count that tells whose it is. */
function afterFigures({ article, sentences }: AnnotatedText, said: readonly Statement[]): Tell {
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const hasFigure: Tell = (span) => FIGURE.test(textOf(span));
  const isCounted: Tell = (span) => POLL.test(textOf(span)) || COUNTED_BY.test(textOf(span));
  const byDocument = said.filter(({ source }) => source?.kind === 'document');
  const documented = startsOf(sentences, byDocument);
  const counted = startsOf(
    sentences,
    said.filter(({ spans }) => spans.some(hasFigure)),
  );
  const tellsBeside: Tell = ({ start }) => documented.has(start) || counted.has(start);
  const tellsBefore: Tell = (sentence) =>
    POLL.test(textOf(sentence)) ||
    (hasFigure(sentence) && (isCounted(sentence) || documented.has(sentence.start)));
  return ({ start }) => {
    const at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
    const before = sentences.slice(Math.max(0, at - SENTENCES_BACK), at);
    const beside = [...before.slice(-1), ...sentences.slice(at + 1, at + 2)];
    return beside.some(tellsBeside) || before.some(tellsBefore);
  };
}

/** The starts of the sentences that hold a part of the statements. */
function startsOf(
  sentences: AnnotatedText['sentences'],
  statements: readonly Statement[],
): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { start, end } of statements.flatMap(({ spans }) => spans)) {
    const first = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
    for (let at = first; at < sentences.length && sentences[at]!.start < end; at++)
      starts.add(sentences[at]!.start);
  }
  return starts;
}

function inArticleOnPolls({ article, sentences }: AnnotatedText): Tell {
  const polled = sentences.filter(({ start, end }) => POLL.test(article.text.slice(start, end)));
  const isOnPolls = polled.length >= POLLS_IN_AN_ARTICLE_ON_POLLS;
  return ({ start, end }) => isOnPolls && PERCENT.test(article.text.slice(start, end));
}
