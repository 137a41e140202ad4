const ROUGHLY =
  '(?: (?:by|about|around|nearly|almost|more than|over|roughly|an estimated|some|as much as|at least))*';
const SHARE = '\\d[\\d.,]*(?: ?%| percent| per cent)';
const ROSE =
  'rose|risen|increased|grew|grown|fell|fallen|declined|dropped|decreased|jumped|surged|plunged|soared|climbed|skyrocketed|plummeted|shrank|slumped|tumbled';
const HOW = 'sharp|huge|dramatic|steep|massive|big|significant|marked|rapid|alarming';

const AMOUNT =
  '(?:about |around |nearly |just |roughly |only |some |an? (?:high|low|average) of )*[$€£]?\\d';
const FROM = new RegExp(
  `\\bfrom ${AMOUNT}|\\bfrom (?:last|the (?:previous|same|year|month)|a year)\\b`,
  'i',
);
/** The base of a comparison in the same sentence: a time, or an amount that it went from. */
const BASE =
  /\bthan (?:in|at|last|the|an?|it|during|before|any|other|expected|those|usual|average)\b|\b(?:compared|since|versus|against|earlier|previous(?:ly)?|prior|ago|annual(?:ly)?|a year|(?:last|past|this|previous|next|coming) (?:year|month|week|quarter|decade|spring|summer|fall|autumn|winter|season|\w+ (?:years|months|decades|weeks))|between|until|during|before|after|(?:over|within|in) (?:the |an? |that |this |under |less than |more than )*(?:\w+ )?(?:years?|months?|weeks?|days?|decades?|period|hours?)|in (?:the )?(?:first|second|third|fourth|early|late|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|per year|every|each|for the year|(?:last|past|this|previous) (?:fiscal|financial)|by \d{4}|beat\w*|surpass\w*|broke|broken|set in|(?:19|20)\d\d|year-(?:on|over)-year|year (?:on|over) year)\b/i;

/** Words with which no noun goes on: "thefts | in the valley". */
const NO_MORE =
  '(?:in|on|of|at|by|for|to|and|or|but|that|which|who|from|with|within|over|across|along|among|around|near|as|after|because|since|during|is|are|was|were|has|have|had|will|would|this|last)\\b';

/** Words that call for a base. */
export interface Comparison {
  readonly pattern: RegExp;
  /** Words that give the base in the same sentence. */
  readonly isBased: (words: string) => boolean;
  readonly ask: (found: string) => string;
}

const isBased = (words: string): boolean => BASE.test(words) || FROM.test(words);

/** What calls for a base, and how to ask for it; the first that fits a sentence is asked about. */
export const COMPARISONS: readonly Comparison[] = [
  {
    // "rose by nearly 12 percent", "is up 30%"
    pattern: new RegExp(
      `\\b(?:(?:${ROSE})${ROUGHLY} ${SHARE}|(?<!\\b(?:ma[kd]e|making|makes|gave|gives?|eats?|eat|take[ns]?|took|be|to) )(?:up|down)${ROUGHLY} ${SHARE})(?! of\\b)`,
      'i',
    ),
    isBased,
    ask: (found) => `“${found}”: compared with when?`,
  },
  {
    // "a 30 percent increase", "12% fewer"
    pattern: new RegExp(
      `\\b(?:an? )?${SHARE} (?:rise|increase|jump|surge|drop|fall|decline|decrease|reduction) in [\\p{L}-]+`,
      'iu',
    ),
    isBased,
    ask: (found) => `“${found}”: compared with when?`,
  },
  {
    // "a record number of thefts", "record profits"
    pattern:
      /\b(?:an? |the )?(?<!\b(?:off|on|for|the) )record (?:highs?|lows?|numbers?|levels?|profits?|sales|turnout|deaths|revenues?|prices?|temperatures?|crowds?|losses|demand|spending|debt|inflation|heat)\b/i,
    isBased,
    ask: (found) => `What was the record before the “${found.replace(/^an? /, '')}”?`,
  },
  {
    // "doubled", told without a time
    pattern:
      /\b(?:has|have|had) (?:more than |nearly |almost )?(?:doubled|tripled|quadrupled)\b(?! as\b)/i,
    isBased,
    ask: (found) => `“${found}”: from what, and since when?`,
  },
  {
    // "costs soared to $13 billion"
    pattern:
      /\b(?:soared|surged|jumped|plunged|plummeted|skyrocketed|swelled|ballooned) to (?:more than |nearly |almost |about |less than )?[$€£]?\d[\d.,]*(?: ?%| (?:percent|per cent|million|billion|trillion))?/i,
    isBased: (words) => FROM.test(words),
    ask: (found) => `“${found}”: from what, and since when?`,
  },
  {
    // "a surge in thefts", "a dramatic increase in thefts"
    pattern: new RegExp(
      `\\ban? (?:(?:(?:${HOW}|recent|sudden) )?(?:surge|spike|explosion|plunge)|(?:${HOW}) (?:increase|rise|jump|drop|decline|fall)) in (?!the\\b|an?\\b|his\\b|her\\b|its\\b|response\\b)[\\p{L}-]+(?: (?!${NO_MORE})[\\p{L}-]+){0,3}`,
      'iu',
    ),
    isBased,
    ask: (found) => `How big is “${found}”, and compared with when?`,
  },
];
