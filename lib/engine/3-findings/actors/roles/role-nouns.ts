import { wordTable } from '../../../1-sentences/word-table.ts';
import { speakerNoun } from '../../../2-tags/attributions/speaker-words.ts';
import { OFFICES } from '../../../2-tags/names/person-words.ts';

/** What people are beside offices, callings and those who speak. */
const OTHER_ROLES = wordTable(`
  surrogate native graduate alumnus alumna associate assistant intern superdelegate delegate elector
  czar tsar magnate heir heiress socialite mate hopeful finalist winner recipient confidant confidante
  protégé mentor apprentice pensioner retiree dropout homemaker cleric mufti antagonist nemesis guru
  prodigy maverick mastermind lecturer vicar bishop archbishop cardinal newcomer outsider captive
  namesake twin ex-wife ex-husband stepson stepdaughter spouse moderator cto cio
  liaison sponsor brother-in-law sister-in-law daughter-in-law
`);
/** Alone these say nothing, since nobody knows whose. */
const SOMEBODYS = wordTable(`
  rival then-rival counterpart colleague friend opponent critic ally foe predecessor successor
  supporter partner mate teammate neighbor neighbour fellow member head victim witness resident suspect star
`);
/** These only tell that it is a person. */
const ANYBODY = wordTable(`
  man woman person boy girl guy somebody someone anybody anyone nobody everyone everybody figure
  respondent source
`);
/** Whoever does something: "a bartender", "an oceanographer". */
const DOER = /(?:[^aeiou]er|or|ist|[^s]ian|eer|woman|[a-z]man|person)$/;
const SHORTEST_DOER = 6;
/** What ends so and is nobody. */
const NOBODY = wordTable(`
  number matter center letter winter summer quarter chapter answer october november december disaster
  dinner corner sector factor behavior humor harbor mirror encounter computer counter container
  theater chamber border weather register charter disorder trailer laughter slaughter reminder
  remainder newsletter helicopter semester monitor tractor reactor elevator corridor indicator
  transfer hamburger cancer thriller blockbuster wonder blunder murder surrender gender tender
  calendar cylinder banner barrier career frontier marker sticker christian russian italian egyptian
  brazilian iranian australian canadian ukrainian austrian norwegian syrian palestinian indian
  civilian former another further together senior junior major interior exterior prior superior
  greater younger lesser latter longer higher smaller earlier either
`);

function isDoer(lower: string): boolean {
  return lower.length >= SHORTEST_DOER && DOER.test(lower) && !NOBODY.has(lower);
}

/** Whether the word surely says what somebody is: "mayor", "co-founder", "wife". */
export function isOfficeNoun(lower: string): boolean {
  return OFFICES.has(lower) || OFFICES.has(lower.slice(lower.lastIndexOf('-') + 1));
}

/** Whether the word by itself says what somebody is: "mayor", "critic". */
export function isKnownRole(lower: string): boolean {
  if (ANYBODY.has(lower)) return false;
  if (isOfficeNoun(lower) || OTHER_ROLES.has(lower)) return true;
  const speaker = speakerNoun(lower);
  return speaker === 'office' || speaker === 'anybody';
}

/** Whether the word, at the head of a phrase that is set off, says what somebody is: "a bartender". */
export function isRoleNoun(lower: string): boolean {
  return isKnownRole(lower) || (isDoer(lower) && !ANYBODY.has(lower));
}

/** "Rival", "colleague": alone it says nothing, since nobody knows whose. */
export function isSomebodys(lower: string): boolean {
  return SOMEBODYS.has(lower);
}

/** "one of Cruz's closest allies": the plural of a role. */
export function isPluralRole(lower: string): boolean {
  if (!lower.endsWith('s') || lower.endsWith('ss')) return false;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return isRoleNoun(singular);
}
