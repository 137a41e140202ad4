import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { AttributionTag } from '../tags.ts';

/** What a sentence cannot end its beginning with: "[The reservoir above] Mill Street will be drained, she said". */
const HALF_A_NAME =
  /^even\s+$|^[^“”",;:—–]*\s(?:the|an?|its|his|her|their|our|about|above|across|after|against|among|around|at|before|behind|below|beside|between|by|during|for|from|in|inside|into|near|of|on|outside|over|through|to|under|with|within)\s+$/i;

/** Words that only lead on to what is said. */
const LEADS_ON = /^(?:but|and|yet|so|while|still|or)\s+/i;

/** Marks that only part what is reported from what stands before it. */
const LEADING_MARKS = /^[\s,;:–—-]+/;

/** "PORT MARLOW (AP) — The council": up to the dash. */
const DATELINE = /^\p{Lu}{3}[^.!?—–]{0,60}[—–]\s+/u;

/**
 * What is reported begins with its first words: a network that misses the beginning of a sentence whose
 * speaker comes last must not cut a name in two.
 */
export function beginWhole(annotated: AnnotatedText, tag: AttributionTag): AttributionTag {
  const [first, ...others] = tag.content;
  if (first === undefined || tag.voice !== 'reported') return tag;
  const { text } = annotated.article;
  const marks = LEADING_MARKS.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (marks > 0 && first.start + marks < first.end) {
    return { ...tag, content: [{ ...first, start: first.start + marks }, ...others] };
  }
  const isBeforeCue = tag.cue !== null && first.end <= tag.cue.start;
  return isBeforeCue ? { ...tag, content: [fromSentence(annotated, first), ...others] } : tag;
}

function fromSentence({ article: { text }, sentences }: AnnotatedText, said: Span): Span {
  const sentence = sentenceAt(sentences, said.start);
  if (sentence === undefined || sentence.start >= said.start) return said;
  const before = text.slice(sentence.start, said.start);
  const dateline = DATELINE.exec(before)?.[0].length ?? 0;
  const leading = LEADS_ON.exec(before.slice(dateline))?.[0].length ?? 0;
  const missed = before.slice(dateline + leading);
  return HALF_A_NAME.test(missed) ? { ...said, start: said.start - missed.length } : said;
}
