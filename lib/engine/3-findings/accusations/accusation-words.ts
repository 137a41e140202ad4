import { oneOf, oneWord } from '../../1-sentences/alternatives.ts';

/** Words that accuse or criticise whom they have behind them. */
export interface AccusingWords {
  /** The words themselves, right before their object and its titles. */
  readonly words: RegExp;
  /** What must follow the object; `null` where nothing must. */
  readonly behind: RegExp | null;
}

const CRITICISES = oneOf(
  'critici[sz](?:e|es|ed|ing)',
  'slam(?:s|med|ming)',
  'condemn(?:s|ed|ing)?',
  'denounc(?:e|es|ed|ing)',
  'blast(?:s|ed|ing)',
  'lambast(?:e|es|ed|ing)',
  'rebuk(?:e|es|ed|ing)',
  'assail(?:s|ed|ing)',
  'chid(?:e|es|ed|ing)',
  'berat(?:e|es|ed|ing)',
  'castigat(?:e|es|ed|ing)',
  'excoriat(?:e|es|ed|ing)',
  'censur(?:e|es|ed|ing)',
  'ridicul(?:e|es|ed|ing)',
  '(?:lash(?:es|ed|ing)?|hit(?:s|ting)?) out at',
  't(?:ook|akes?|aking) aim at',
  't(?:ore|ears?|earing) into',
  'rail(?:s|ed|ing)? against',
);

/** What nobody is called who is not criticised. */
const NAMES_CALLED = oneOf(
  oneWord(`
    liar racist bigot crook fraud criminal disgrace hypocrite coward murderer thug terrorist
    demagogue fascist sexist misogynist
  `),
  'con (?:man|artist)',
);

const CHARGES = oneOf(
  'allegations?',
  'accusations?',
  'charges',
  'complaints?',
  'lawsuits?',
  'suits?',
  'indictments?',
  'criticisms?',
);
/** "no charges", "dismissed the lawsuit" */
const NO_CHARGES = String.raw`(?<!\b(?:no|without|drop|dropped|dismiss|dismissed|clear|cleared)\s+(?:\p{L}+\s+)?)`;

/** Before whom they are about: "accused Harlow of", "a lawsuit against Harlow". */
export const BEFORE: readonly AccusingWords[] = [
  { words: /\baccus(?:e|es|ed|ing)$/iu, behind: /^[^.;:“”"]{0,40}?\bof\b/ },
  { words: /\bcharg(?:e|es|ed|ing)$/iu, behind: /^[^.;:“”"]{0,25}?\bwith\b/ },
  { words: /\b(?:su(?:es|ed|ing)|sue|indict(?:s|ed|ing)?)$/iu, behind: null },
  { words: /\b(?:blam|fault)(?:e|es|s|ed|ing)$/iu, behind: /^[^.;:“”"]{0,25}?\b(?:for|as)\b/ },
  { words: /\battack(?:s|ed|ing)$/iu, behind: /^\s+(?:for|over|as)\b/ },
  { words: new RegExp(String.raw`\b${CRITICISES}$`, 'iu'), behind: null },
  {
    words: /\bcall(?:s|ed|ing)$/iu,
    behind: new RegExp(String.raw`^\s+an? [^.;:]{0,30}?\b${NAMES_CALLED}\b`, 'i'),
  },
  {
    words: new RegExp(
      String.raw`${NO_CHARGES}\b${CHARGES}(?:\s+(?!in\b|to\b|for\b)\p{L}+){0,2}\s+against$`,
      'iu',
    ),
    behind: null,
  },
  { words: /\b(?<!\bno )(?:criticisms?|condemnation|denunciations?) of$/iu, behind: null },
];

const ACCUSED_OF = oneOf(
  'accused (?:of|by)',
  'charged (?:with|in connection|over|by)',
  'suspected of',
  'blamed (?:for|by)',
  'indicted',
  'arrested (?:on|for|in connection)',
  'convicted',
  'found guilty',
  oneWord(`
    sued impeached critici[sz]ed condemned denounced slammed lambasted castigated censured
    reprimanded rebuked ridiculed pilloried vilified
  `),
);
const HOW = oneWord(`
    also now once recently later publicly widely already repeatedly being formally sharply
    previously twice first since often heavily strongly roundly initially still currently
    frequently severely harshly
  `);
const IS = oneOf(oneWord('is are was were stands? stood got gets'), '(?:has|have|had|having) been');
const FACES = oneOf(
  oneWord('face[sd]? facing drew draws drawn received attracted sparked'),
  'c[ao]me under',
  'met with',
);
const TROUBLE = oneWord(
  'charges? allegations? accusations? criticisms? backlash lawsuits? condemnation counts',
);

/** Behind whom they are about: "has been accused of", ", who was charged with", "faces allegations". */
export const BEHIND: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:,[^,.;:“”"]{1,60},)?,?(?: who| which)? ${IS} (?:${HOW} ){0,2}${ACCUSED_OF}\b`,
  ),
  /^,? (?:accused of|charged with|suspected of|indicted (?:on|for)|convicted of)\b/,
  new RegExp(
    String.raw`^,?(?: who| which)? (?:${HOW} |has |have |had ){0,2}${FACES} (?:\p{L}[\p{L}-]+ ){0,3}?${TROUBLE}\b`,
    'u',
  ),
  /^,?(?: who)? (?:is|was|were|are|came|comes|come|has come) under (?:\p{L}+ )?(?:fire (?:for|over|after)|criticism)\b/u,
  /^,?(?: who)? (?:has |have |had )?(?:plead(?:s|ed)?|pled) (?:not )?guilty\b/,
  /^,?(?: who)? (?:has |have |had )?(?:repeatedly |strongly |vehemently )?den(?:y|ies|ied) (?:the |all |any |those |these |such )?(?:\p{L}+ )?(?:charges|allegations?|accusations?|wrongdoing)\b/u,
];

/** What somebody does or says: who criticises it criticises them. "Harlow’s handling of the strike" */
export const DEED = new RegExp(
  String.raw`^['’]s? (?:\p{L}+ ){0,2}` +
    oneOf(
      oneWord(`
    remarks? comments? polic(?:y|ies) plans? handling decisions? use proposals? positions?
    stance record response rhetoric behaviou?r conduct tactics claims? actions? statements?
    tweets? performance failure refusal attacks? leadership management treatment support
    opposition vote speech words language practices approach
  `),
      String.raw`campaign(?! \p{Ll})`,
    ) +
    String.raw`\b`,
  'u',
);

const MODAL = oneWord('could would might may can cannot should must if whether nor');
const UNWILLING = oneWord(`
    refus declin unwilling reluctan loath fail hesita urg call ask want press pledg how need
    ought expect right recommend
  `);
const INSTEAD = oneOf(
  'without',
  'rather than',
  'instead of',
  'stop(?:ped|s)? short of',
  String.raw`steer\p{L}* clear of`,
  String.raw`avoid\p{L}*`,
  String.raw`refrain\p{L}* from`,
  'against recommending',
  'no',
);

/** Before words for an accusation nobody makes: "refused to condemn", "did not recommend indicting". */
export const NOT_MADE = new RegExp(
  oneOf(
    String.raw`(?:\bnot|n['’]t|\bnever|\bneither|\bno one|\bnobody|\bnone)\b[^,;:.]{0,40}`,
    `${oneOf(
      String.raw`\b${INSTEAD}`,
      String.raw`\b${MODAL}(?: \p{L}+)?`,
      String.raw`\b${UNWILLING}\p{L}*(?: \p{L}+){0,4} (?:to|that)`,
    )}${String.raw`\s+(?:\p{L}+\s+)?`}`,
  ) + '$',
  'iu',
);
