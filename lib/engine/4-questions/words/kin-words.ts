import type { Who } from './read-who.ts';
import { singular } from './who-words.ts';

/** One of them, not the group again: "official", never "officials". */
const OFFICE =
  /\b(?:official|commander|vice president|spokes\w+|secretary|director|(?<!prime )minister|ministry|chief|commissioner|deputy|undersecretary|ambassador|administrator|chair(?:man|woman)?|agent|sheriff|mayor|governor|gov|general|col|colonel|lieutenant|captain|officer|inspector|superintendent|head of|agency|department|commission|office)\b/i;
const LAW =
  /\b(?:police|fire ?(?:fighter|chief|department|service)|sheriff|attorney|prosecut\w+|detective|officer|chief|inspector|agent|trooper|spokes\w+|coast guard|fbi|department|agency|minister|ministry|official|navy|army|air force|military|commander|director|mayor|governor)\b/i;
const LAWMAKER =
  /\b(?:sen|rep|senator|representative|congress(?:man|woman)|member of|lawmaker|legislator|speaker|mp|assembly\w+|delegate|republican|democrat|minority|majority|leader|chair(?:man|woman)?)\b/i;
const EXPERT =
  /\b(?:professor|researcher|scientist|analyst|economist|historian|engineer|expert|scholar|lecturer|fellow|strategist|university|institute|think tank|ph\.?d|specialist|meteorologist|forecaster|oceanographer|\p{L}+ologists?)\b/iu;
const DEMOCRAT = /\bdemocrat(?:ic)?\b|\bD-\p{Lu}/iu;
const REPUBLICAN = /\brepublican\b|\bgop\b|\bR-\p{Lu}/iu;
const CONSERVATIVE = /\bconservative\b|\brepublican\b|\btory\b|\bR-\p{Lu}/iu;
const DIPLOMAT = /\b(?:diplomat|ambassador|minister|ministry|envoy|embassy|secretary)\b/i;
const CAMP =
  /\b(?:aide|advis[eo]r|strategist|consultant|operative|pollster|campaign (?:manager|chair\w*|director)|spokes\w+|chief of staff|staffer|surrogate|ally)\b/i;
const DONOR = /\b(?:donors?|fund-?raisers?|finance|financier|billionaire|bundler|co-chair)\b/i;
const BUSINESS =
  /\b(?:executive|ceo|president|chief|founder|owner|manager|director|investor|trader|banker|broker|analyst|strategist|portfolio|capital|fund)\b/i;

/** By the noun of an unnamed source, how somebody with a name is described who is one of them. */
const KIN: Readonly<Record<string, RegExp>> = {
  official: OFFICE,
  aide: CAMP,
  adviser: CAMP,
  advisor: CAMP,
  strategist: CAMP,
  consultant: CAMP,
  operative: CAMP,
  staffer: CAMP,
  insider: CAMP,
  ally: CAMP,
  supporter: CAMP,
  backer: CAMP,
  donor: DONOR,
  investigator: LAW,
  prosecutor: LAW,
  regulator: OFFICE,
  planner: OFFICE,
  commander: OFFICE,
  policymaker: OFFICE,
  leader: /\b(?:president|prime minister|chancellor|leader|premier|head of|chair(?:man|woman)?)\b/i,
  lawmaker: LAWMAKER,
  legislator: LAWMAKER,
  senator: LAWMAKER,
  congressman: LAWMAKER,
  politician: LAWMAKER,
  republican: REPUBLICAN,
  democrat: DEMOCRAT,
  conservative: CONSERVATIVE,
  diplomat: DIPLOMAT,
  envoy: DIPLOMAT,
  executive: BUSINESS,
  banker: BUSINESS,
  expert: EXPERT,
  analyst: EXPERT,
  economist: EXPERT,
  scientist: EXPERT,
  researcher: EXPERT,
  engineer: EXPERT,
  historian: EXPERT,
  scholar: EXPERT,
  academic: EXPERT,
  pundit: EXPERT,
};

const OF_THE_LAW = /\b(?:police|fire|law enforcement|sheriff)/i;

/** How one of "officials" or "police officials" is described who has a name; `null` where no words tell. */
export function kinOf({ head, before }: Pick<Who, 'head' | 'before'>): RegExp | null {
  if (OF_THE_LAW.test(before)) return LAW;
  return KIN[singular(head)] ?? null;
}

/** Of these one anywhere will do: whoever writes of a crime, a science or a party brings in more than one. */
const ANYWHERE: ReadonlySet<RegExp | null> = new Set([
  EXPERT,
  LAW,
  LAWMAKER,
  DEMOCRAT,
  REPUBLICAN,
  CONSERVATIVE,
]);

/** Whether one of them anywhere in the article will do, or only one near them. */
export function isAnywhere(who: Who): boolean {
  return ANYWHERE.has(kinOf(who)) || who.head === 'leaders';
}
