import type { Statement } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import { stemsOf } from '../words/stems-of.ts';

const LEAD_PARAGRAPHS = 3;
const LEAD_WEIGHT = 0.5;

/**
 * Tells how much of the article hangs on a place: how well worth checking it is, how early it stands,
 * whether it is in the lead, and how much of the headline its sentence takes up. Between 0 and 3.
 */
export function weighBearing(
  annotated: AnnotatedText,
  statements: readonly Statement[],
): (place: Span) => number {
  const { article, sentences } = annotated;
  const { blocks, text } = article;
  const worth = worthOfSentences(annotated, statements);
  const leadEnd = endOfLead(article);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const wanted = stemsOf(headline ? text.slice(headline.start, headline.end) : article.title);
  const known = new Map<TextSentence, number>();
  return ({ start }) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence === undefined) return 0;
    const ofSentence =
      known.get(sentence) ??
      (worth.get(sentence) ?? 0) + shared(wanted, text.slice(sentence.start, sentence.end));
    known.set(sentence, ofSentence);
    return ofSentence + (start < leadEnd ? LEAD_WEIGHT : 0) + (1 - start / text.length) / 2;
  };
}

/** Where the paragraphs end in which news says what it is about. */
function endOfLead({ blocks }: Article): number {
  const lead = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, LEAD_PARAGRAPHS);
  return lead.at(-1)?.end ?? 0;
}

/** The check-worthiness of the statements that begin in each sentence. */
function worthOfSentences(
  { sentences }: AnnotatedText,
  statements: readonly Statement[],
): ReadonlyMap<TextSentence, number> {
  const worth = new Map<TextSentence, number>();
  for (const { spans, checkWorthiness } of statements) {
    const sentence = spans[0] && sentenceAt(sentences, spans[0].start);
    if (sentence !== undefined)
      worth.set(sentence, Math.max(checkWorthiness, worth.get(sentence) ?? 0));
  }
  return worth;
}

/** The share of the wanted stems that the words have, between 0 and 1. */
function shared(wanted: ReadonlySet<string>, words: string): number {
  if (wanted.size === 0) return 0;
  const found = stemsOf(words);
  return [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
}
