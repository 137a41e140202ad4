/** Who or what the words put a finger on stands behind them, before them, or right before a verb form. */
export interface AccusingWords {
  /** The words themselves. */
  readonly words: RegExp;
  /** What must follow the one they are about; `null` where nothing must. */
  readonly behind: RegExp | null;
}

const AGAINST = String.raw`(?:\s+(?!in\b|to\b|for\b)\p{L}+){0,2}\s+against`;

/** Before whom they are about: "accused Harlow of", "a lawsuit against Harlow". */
export const BEFORE: readonly AccusingWords[] = [
  { words: /\baccus(?:e|es|ed|ing)$/iu, behind: /^[^.;:“”"]{0,40}?\bof\b/ },
  { words: /\bcharg(?:e|es|ed|ing)$/iu, behind: /^[^.;:“”"]{0,25}?\bwith\b/ },
  { words: /\b(?:su(?:es|ed|ing)|sue|indict(?:s|ed|ing)?)$/iu, behind: null },
  { words: /\b(?:blam|fault)(?:e|es|s|ed|ing)$/iu, behind: /^[^.;:“”"]{0,25}?\b(?:for|as)\b/ },
  { words: /\battack(?:s|ed|ing)$/iu, behind: /^\s+(?:for|over|as)\b/ },
  {
    words:
      /\b(?:critici[sz](?:e|es|ed|ing)|slam(?:s|med|ming)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|blast(?:s|ed|ing)|lambast(?:e|es|ed|ing)|rebuk(?:e|es|ed|ing)|assail(?:s|ed|ing)|chid(?:e|es|ed|ing)|berat(?:e|es|ed|ing)|castigat(?:e|es|ed|ing)|excoriat(?:e|es|ed|ing)|censur(?:e|es|ed|ing)|ridicul(?:e|es|ed|ing)|(?:lash(?:es|ed|ing)?|hit(?:s|ting)?) out at|t(?:ook|akes?|aking) aim at|t(?:ore|ears?|earing) into|rail(?:s|ed|ing)? against)$/iu,
    behind: null,
  },
  {
    words: /\bcall(?:s|ed|ing)$/iu,
    behind:
      /^\s+an? [^.;:]{0,30}?\b(?:liar|racist|bigot|crook|fraud|criminal|con man|con artist|disgrace|hypocrite|coward|murderer|thug|terrorist|demagogue|fascist|sexist|misogynist)\b/i,
  },
  {
    words: new RegExp(
      String.raw`(?<!\b(?:no|without|drop|dropped|dismiss|dismissed|clear|cleared)\s+(?:\p{L}+\s+)?)\b(?:allegations?|accusations?|charges|complaints?|lawsuits?|suits?|indictments?|criticisms?)${AGAINST}$`,
      'iu',
    ),
    behind: null,
  },
  { words: /\b(?<!\bno )(?:criticisms?|condemnation|denunciations?) of$/iu, behind: null },
];

const WHAT_FOR =
  '(?:accused (?:of|by)|charged (?:with|in connection|over|by)|suspected of|blamed (?:for|by)|indicted|arrested (?:on|for|in connection)|convicted|found guilty|sued|impeached|critici[sz]ed|condemned|denounced|slammed|lambasted|castigated|censured|reprimanded|rebuked|ridiculed|pilloried|vilified)';
const HOW =
  '(?:(?:also|now|once|recently|later|publicly|widely|already|repeatedly|being|formally|sharply|previously|twice|first|since|often|heavily|strongly|roundly|initially|still|currently|frequently|severely|harshly) )';
const TROUBLE =
  '(?:charges?|allegations?|accusations?|criticisms?|backlash|lawsuits?|condemnation|counts)';

/** Behind whom they are about: "has been accused of", ", who was charged with", "faces allegations". */
export const BEHIND: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:,[^,.;:“”"]{1,60},)?,?(?: who| which)? (?:is|are|was|were|has been|have been|had been|having been|stands?|stood|got|gets) ${HOW}{0,2}${WHAT_FOR}\b`,
  ),
  /^,? (?:accused of|charged with|suspected of|indicted (?:on|for)|convicted of)\b/,
  new RegExp(
    String.raw`^,?(?: who| which)? (?:${HOW}|has |have |had ){0,2}(?:face[sd]?|facing|drew|draws|drawn|received|come under|came under|attracted|sparked|met with) (?:\p{L}[\p{L}-]+ ){0,3}?${TROUBLE}\b`,
    'u',
  ),
  /^,?(?: who)? (?:is|was|were|are|came|comes|come|has come) under (?:\p{L}+ )?(?:fire (?:for|over|after)|criticism)\b/u,
  /^,?(?: who)? (?:has |have |had )?(?:plead(?:s|ed)?|pled) (?:not )?guilty\b/,
  /^,?(?: who)? (?:has |have |had )?(?:repeatedly |strongly |vehemently )?den(?:y|ies|ied) (?:the |all |any |those |these |such )?(?:\p{L}+ )?(?:charges|allegations?|accusations?|wrongdoing)\b/u,
];

/** What somebody does or says: who criticises it criticises them. "Harlow’s handling of the strike" */
export const DEED =
  /^['’]s? (?:\p{L}+ ){0,2}(?:remarks?|comments?|polic(?:y|ies)|plans?|handling|decisions?|use|proposals?|positions?|stance|record|response|rhetoric|behaviou?r|conduct|tactics|claims?|actions?|statements?|tweets?|performance|campaign(?! \p{Ll})|failure|refusal|attacks?|leadership|management|treatment|support|opposition|vote|speech|words|language|practices|approach)\b/u;

/** Before words for an accusation nobody makes: "refused to condemn", "did not recommend indicting". */
export const NOT_MADE =
  /(?:(?:\bnot|n['’]t|\bnever|\bneither|\bno one|\bnobody|\bnone)\b[^,;:.]{0,40}|(?:\bwithout|\brather than|\binstead of|\bstop(?:ped|s)? short of|\bsteer\p{L}* clear of|\bavoid\p{L}*|\brefrain\p{L}* from|\bagainst recommending|\bno|\b(?:could|would|might|may|can|cannot|should|must|if|whether|nor)(?: \p{L}+)?|\b(?:refus|declin|unwilling|reluctan|loath|fail|hesita|urg|call|ask|want|press|pledg|how|need|ought|expect|right|recommend)\p{L}*(?: \p{L}+){0,4} (?:to|that))\s+(?:\p{L}+\s+)?)$/iu;
