import type { Asked } from '../../../domain/card.ts';
import { oneOf, oneWord } from '../../1-sentences/alternatives.ts';

/** Words for how a request for comment ended, behind whom they are said of. */
export interface RequestWords {
  readonly outcome: Asked['outcome'];
  readonly words: RegExp;
}

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join(''), 'iu');
}

/** " for comment", " from reporters seeking an interview" */
const SEEKS_COMMENT = String.raw`(?:[^.;:“”"]{0,60}?\b(?:comments?|interviews?)\b)?`;
const HOW = '(?:immediately |also |repeatedly |all |yet |publicly |otherwise |further |directly )?';
const NO = "(?: not|n['’]t)";
const DAY = String.raw`(?: (?:immediately|on|late|early|\p{Lu}\p{L}+day|\p{Lu}\p{L}+day (?:morning|afternoon|evening|night)))?`;

/** What somebody does who wants to say nothing: " to comment", " an interview". */
const TO_COMMENT = oneOf(
  'to comment',
  'to respond to',
  'to be interviewed',
  'to be quoted',
  'to speak (?:to|with) (?:a |the )?(?:reporters?|press|media)',
  'to answer (?:further |any |specific |more )?questions',
  'to elaborate',
  '(?:an? |all |any |multiple |several |repeated |further )?(?:interview|comment|requests? for)s?',
);

const DECLINES = oneOf(
  `(?:(?:has|have|had|also|would|both|all) ){0,2}(?:declin|refus)(?:e|es|ed|ing) ${HOW}${TO_COMMENT}`,
  `(?:would|could|will)${NO} ${HOW}comment`,
  '(?:has|have|had) no (?:immediate |further |additional )?comment',
  'refer(?:red|s) (?:all |any |further )?(?:questions|requests|inquiries|calls)',
);

/** What journalists send; “the request” may be anybody’s. */
const MESSAGES =
  String.raw`(?:[\p{L}’'-]+ ){0,3}?` +
  oneOf(
    'e-?mails?',
    'messages?',
    '(?:phone )?calls',
    'voice ?mails?',
    'inquir(?:y|ies)',
    'enquir(?:y|ies)',
    'quer(?:y|ies)',
    String.raw`(?<!the )requests?(?! by\b| from (?:the )?(?:police|court))`,
    '(?<!the )questions',
  );

const DOES_NOT = oneOf(
  `(?:did|do|does|has|have|had)${NO}`,
  'never',
  'fail(?:ed|s) to',
  '(?:has|have|had) yet to',
);

const NOT_TO_BE_HAD = oneOf(
  `could${NO} (?:be )?(?:immediately )?(?:be )?(?:reached|contacted)\\b(?! (?:agreement|by (?:boat|road)))`,
  `(?:(?:was|were|is|are)${NO}|not) (?:immediately )?available (?:for|to) comment`,
  '(?:(?:was|were) )?(?:immediately )?unavailable for comment',
  `(?:has|have|had|did|do|does)${NO} (?:immediately |yet |publicly )?comment(?:ed)?(?: on|\\b(?=[.,;]|$))`,
);

/** Said of calls and messages: "were not returned". */
const UNANSWERED = oneOf(
  `(?:was|were|is|are)${NO} (?:immediately )?(?:returned|answered)`,
  'went (?:unanswered|unreturned)',
  '(?:was|were) (?:unsuccessful|unanswered|unreturned)',
);

/** In the order in which they are tried. */
export const REQUESTS: readonly RequestWords[] = [
  { outcome: 'declined', words: words(String.raw`\b`, DECLINES, String.raw`\b`, SEEKS_COMMENT) },
  {
    outcome: 'no-answer',
    words: words(
      String.raw`\b${DOES_NOT} ${HOW}(?:respond|reply|return(?!ed)|answer)(?:ed)?${DAY}(?: to| on)? `,
      MESSAGES,
      String.raw`\b`,
      SEEKS_COMMENT,
    ),
  },
  { outcome: 'no-answer', words: words(String.raw`\b`, NOT_TO_BE_HAD, SEEKS_COMMENT) },
  { outcome: 'no-answer', words: words(String.raw`\b`, UNANSWERED, String.raw`\b`) },
];

const ASKED = oneWord('asked reached contacted approached pressed questioned');
/** " about", " whether", " for comment"; or a comma right behind. */
const ABOUT = String.raw`(?: (?:about|whether|if|for (?:his|her|its|their|an?) |for comment|why|how|what|on|who|where|when|by|over|at|late|via)\b|,)`;
/** Asked for an answer, not to do something. */
const FOR_WORDS = String.raw`\b(?! to (?!comment|respond|explain|clarify|elaborate|name))`;
const THEIR = String.raw`(?:an? |the |our |his |her |written |e-?mailed |further |follow-up )?(?:[\p{L}’']+ )?`;

/** In the sentence in which somebody is given as a source: that they were asked for what they say. */
export const ANSWERED = words(
  oneOf(
    // "Asked about the strike, Harlow said", ", asked by reporters whether …,"
    String.raw`(?:^[“"‘']?|[.,;!?]["”]? )(?:but |and |yet )?(?:when |while )?${ASKED}(?: by[^,;]{1,40})?${ABOUT}`,
    String.raw`\b(?:when|after being) ${ASKED}${FOR_WORDS}`,
    // "in an email response to questions"
    String.raw`\bin (?:an? )?(?:e-?mail(?:ed)? |written |statement )?(?:response|reply|answer)s? to ${THEIR}(?:questions?|requests?|inquir(?:y|ies)|quer(?:y|ies))\b(?! by\b)`,
    String.raw`\bin an e-?mail(?:ed)? (?:response|reply|statement)\b`,
  ),
);

/** Who speaks for somebody, or carries their name: "a spokesman for Harlow", "Harlow’s campaign". */
export const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|men|person|people|persons)|representatives?|officials?|lawyers?|attorneys?|aides?|campaigns?|offices?|team|staff|staffers?|company|secretary|director|publicist|agents?|manager|chief|counsel|advis[eo]rs?|ministry|department|administration|government|foundation|organi[sz]ation|agency|bank|firm|school|university|union|party|label|studio|family|executives?|editors?|publishers?|employees?|members?)\b/iu;

/** What is sent to somebody, or done to get an answer: "calls to Harlow", "efforts to reach Harlow". */
export const SENT_TO =
  /\b(?:calls?|e-?mails?|messages?|voice ?mails?|requests?|inquir(?:y|ies)|quer(?:y|ies)|questions|letters?|attempts?|efforts?)\b[^.;]*$/iu;
