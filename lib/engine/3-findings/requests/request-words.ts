import type { Asked } from '../../../domain/card.ts';

/** Words for how a request for comment ended, behind whom they are said of. */
export interface RequestWords {
  readonly outcome: Asked['outcome'];
  readonly words: RegExp;
}

const SEEKS_COMMENT = String.raw`(?:[^.;:“”"]{0,60}?\b(?:comments?|interviews?)\b)?`;
const HOW = '(?:immediately |also |repeatedly |all |yet |publicly |otherwise |further |directly )?';
/** What journalists send; “the request” may be anybody’s. */
const MESSAGES = String.raw`(?:[\p{L}’'-]+ ){0,3}?(?:e-?mails?|messages?|(?:phone )?calls|voice ?mails?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|(?<!the )requests?(?! by\b| from (?:the )?(?:police|court))|(?<!the )questions)`;
const NOT =
  "(?:(?:did|do|does|has|have|had)(?: not|n['’]t)|never|fail(?:ed|s) to|(?:has|have|had) yet to)";

/** In the order in which they are tried. */
export const REQUESTS: readonly RequestWords[] = [
  {
    outcome: 'declined',
    words: new RegExp(
      String.raw`\b(?:(?:(?:has|have|had|also|would|both|all) ){0,2}(?:declin|refus)(?:e|es|ed|ing) ${HOW}(?:to (?:comment|respond to|be interviewed|be quoted|speak (?:to|with) (?:a |the )?(?:reporters?|press|media)|answer (?:further |any |specific |more )?questions|elaborate)|(?:an? |all |any |multiple |several |repeated |further )?(?:interview|comment|requests? for)s?)|(?:would|could|will)(?: not|n['’]t) ${HOW}comment|(?:has|have|had) no (?:immediate |further |additional )?comment|refer(?:red|s) (?:all |any |further )?(?:questions|requests|inquiries|calls))\b${SEEKS_COMMENT}`,
      'iu',
    ),
  },
  {
    outcome: 'no-answer',
    words: new RegExp(
      String.raw`\b${NOT} ${HOW}(?:respond|reply|return(?!ed)|answer)(?:ed)?(?: (?:immediately|on|late|early|\p{Lu}\p{L}+day|\p{Lu}\p{L}+day (?:morning|afternoon|evening|night)))?(?: to| on)? ${MESSAGES}\b${SEEKS_COMMENT}`,
      'iu',
    ),
  },
  {
    outcome: 'no-answer',
    words: new RegExp(
      String.raw`\b(?:could(?: not|n['’]t) (?:be )?(?:immediately )?(?:be )?(?:reached|contacted)\b(?! (?:agreement|by (?:boat|road)))|(?:(?:was|were|is|are)(?: not|n['’]t)|not) (?:immediately )?available (?:for|to) comment|(?:(?:was|were) )?(?:immediately )?unavailable for comment|(?:has|have|had|did|do|does)(?: not|n['’]t) (?:immediately |yet |publicly )?comment(?:ed)?(?: on|\b(?=[.,;]|$)))${SEEKS_COMMENT}`,
      'iu',
    ),
  },
  {
    outcome: 'no-answer',
    words:
      /\b(?:(?:was|were|is|are)(?: not|n['’]t) (?:immediately )?(?:returned|answered)|went (?:unanswered|unreturned)|(?:was|were) (?:unsuccessful|unanswered|unreturned))\b/iu,
  },
];

/** In the sentence in which somebody is given as a source: that they were asked for what they say. */
export const ANSWERED =
  /(?:^[“"‘']?|[.,;!?]["”]? )(?:but |and |yet )?(?:when |while )?(?:asked|reached|contacted|approached|pressed|questioned)(?: by[^,;]{1,40})?(?: (?:about|whether|if|for (?:his|her|its|their|an?) |for comment|why|how|what|on|who|where|when|by|over|at|late|via)\b|,)|\b(?:when|after being) (?:asked|pressed|questioned|reached|contacted)\b(?! to (?!comment|respond|explain|clarify|elaborate|name))|\bin (?:an? )?(?:e-?mail(?:ed)? |written |statement )?(?:response|reply|answer)s? to (?:an? |the |our |his |her |written |e-?mailed |further |follow-up )?(?:[\p{L}’']+ )?(?:questions?|requests?|inquir(?:y|ies)|quer(?:y|ies))\b(?! by\b)|\bin an e-?mail(?:ed)? (?:response|reply|statement)\b/iu;

/** Who speaks for somebody, or carries their name: "a spokesman for Harlow", "Harlow’s campaign". */
export const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|men|person|people|persons)|representatives?|officials?|lawyers?|attorneys?|aides?|campaigns?|offices?|team|staff|staffers?|company|secretary|director|publicist|agents?|manager|chief|counsel|advis[eo]rs?|ministry|department|administration|government|foundation|organi[sz]ation|agency|bank|firm|school|university|union|party|label|studio|family|executives?|editors?|publishers?|employees?|members?)\b/iu;

/** What is sent to somebody, or done to get an answer: "calls to Harlow", "efforts to reach Harlow". */
export const SENT_TO =
  /\b(?:calls?|e-?mails?|messages?|voice ?mails?|requests?|inquir(?:y|ies)|quer(?:y|ies)|questions|letters?|attempts?|efforts?)\b[^.;]*$/iu;
