import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { Gap } from '../gap.ts';
import { type Passage, passagesOf, prominence, spanOfMatch } from './passages.ts';

/** "rose by nearly 12 percent", "up 30%" */
const CHANGE =
  /\b(?:rose|risen|increased|grew|grown|fell|fallen|declined|dropped|decreased|jumped|surged|plunged|soared|climbed|doubled|tripled|quadrupled|up|down)(?: (?:by|about|around|nearly|almost|more than|over|roughly|an estimated|some))* \d[\d.,]*(?: ?%| percent| per cent)/i;
/** "a record number", "record profits" */
const RECORD =
  /\b(?:an? |the )?record (?:highs?|lows?|numbers?|levels?|profits?|sales|turnout|deaths|revenues?|prices?|temperatures?|crowds?|heat|losses|demand|spending|debt|inflation)\b/i;
/** "a surge in crime" */
const SURGE =
  /\b(?:a|the) (?:sharp |huge |dramatic |recent |steep |massive )?(?:surge|spike|explosion|jump|plunge) in (?!the\b|a\b|his\b|her\b)[\p{Ll}-]+(?: [\p{Ll}-]+s\b)?/iu;
/** The base of a comparison: a time, or an amount that it went from. */
const BASE =
  /\b(?:from|than|compared|since|versus|against|earlier|previous(?:ly)?|prior|ago|annual(?:ly)?|year-on-year|year over year|a year|last|past|before|between|until|over|during|after|following|within|in (?:the )?(?:first|second|third|fourth|early|late|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|per year|every|each|by \d{4}|beat\w*|surpass\w*|broke|broken|set in|(?:19|20)\d\d)\b/i;
/** Markets count from the last close, and everybody knows. */
const MARKET =
  /\b(?:shares?|stocks?|futures|index|dow|nasdaq|s&p|ftse|nikkei|points|trading|barrel|ounce|close[ds]?|yields?|quarter(?:ly)?)\b/i;

/** Compared with what: changes, records and surges for which no base is given near them. */
export function findComparisonGaps(annotated: AnnotatedText): Gap[] {
  return passagesOf(annotated).flatMap((passage) => {
    const { words, paragraph, isLinked } = passage;
    if (isLinked || MARKET.test(paragraph) || /^if\b|\?$/i.test(words)) return [];
    const [found, ask] = firstOf(passage);
    if (found === null || BASE.test(paragraph)) return [];
    const span = spanOfMatch(passage, found);
    const weight = prominence(annotated, span);
    return [{ kind: 'compared', ...span, text: ask(found[0].toLowerCase()), weight }];
  });
}

function firstOf({ words }: Passage): [RegExpExecArray | null, (found: string) => string] {
  const change = CHANGE.exec(words);
  if (change !== null) return [change, (found) => `Compared with when is it “${found}”?`];
  const record = RECORD.exec(words);
  if (record !== null)
    return [
      record,
      (found) => `What was the record before these “${found.replace(/^(?:an?|the) /, '')}”?`,
    ];
  return [SURGE.exec(words), (found) => `How big is “${found}”, and compared with when?`];
}
