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
/** Somebody speaks, whether or not the tagger heard whom. */
const SAID = /\b(?:said|says|told|according to)\b/;
/** Right before a claim these say that figures come. */
const NUMBERS = /\b(?:figures?|statistics|data|numbers|census|index)\b/i;
/** The claim was taken from what follows: "The Herald reports:" */
const HANDS_OVER =
  /\b(?:reports?|reported|writes|wrote|says|said|notes|noted|explains|explained|put it)\b[^.]*:$/;
const POLL = /\b(?:polls?|polled|polling|surveys?|surveyed)\b/i;
/** With so many sentences that speak of polls, a share is from one of them. */
const POLLS_IN_AN_ARTICLE_ON_POLLS = 3;
const PERCENT = /%|percent|per cent/;
const COUNTED = /\d\s?(?:%|percent|per cent|million|billion)|\d,\d{3}/;
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
    inArticleOfFigures(annotated),
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
  const tellsBeside: Tell = (sentence) =>
    documented.has(sentence.start) ||
    counted.has(sentence.start) ||
    (hasFigure(sentence) && SAID.test(textOf(sentence)));
  const tellsBefore: Tell = (sentence) =>
    hasFigure(sentence) && (isCounted(sentence) || documented.has(sentence.start));
  return ({ start }) => {
    const at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
    const before = sentences.slice(Math.max(0, at - SENTENCES_BACK), at);
    const after = sentences.slice(at + 1, at + 2);
    return (
      [...before.slice(-1), ...after].some(tellsBeside) ||
      before.some(tellsBefore) ||
      before.slice(-1).some((sentence) => NUMBERS.test(textOf(sentence))) ||
      after.some((sentence) => HANDS_OVER.test(textOf(sentence)))
    );
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

/** With figures in so large a share of its sentences an article goes through a report, which it names once. */
const SHARE_OF_FIGURES = 0.35;
const FIGURES_OF_A_REPORT = 8;

function inArticleOfFigures({ article, sentences }: AnnotatedText): Tell {
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const counting = sentences.filter((sentence) => COUNTED.test(textOf(sentence)));
  const isReport =
    counting.length >= FIGURES_OF_A_REPORT &&
    counting.length >= sentences.length * SHARE_OF_FIGURES &&
    sentences.some((sentence) => COUNTED_BY.test(textOf(sentence)));
  return (claim) => isReport && COUNTED.test(textOf(claim));
}

function inArticleOnPolls({ article, sentences }: AnnotatedText): Tell {
  const polled = sentences.filter(({ start, end }) => POLL.test(article.text.slice(start, end)));
  const isOnPolls = polled.length >= POLLS_IN_AN_ARTICLE_ON_POLLS;
  return ({ start, end }) => isOnPolls && PERCENT.test(article.text.slice(start, end));
}
