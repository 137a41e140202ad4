import type { Gazetteer } from '../../domain/gazetteer.ts';
import {
  COMPANY_SUFFIXES,
  OF_HEADS,
  ORGANIZATION_HEADS,
  STANDALONE_HEADS,
  WEAK_HEADS,
} from './organization-words.ts';
import { calmName } from './name-candidate.ts';
import { NO_NAMES_ALONE, OTHER_BEGINNINGS, OTHER_HEADS } from './other-words.ts';
import { NAME_PARTICLES } from './person-words.ts';
import { PLACE_HEADS, PLACE_PREFIXES } from './place-words.ts';

/** Points for each type a name can have; `other` is what names no actor: laws, events, works. */
export interface Weights {
  person: number;
  organization: number;
  place: number;
  group: number;
  other: number;
}

/** Points for a name the gazetteer has. */
const KNOWN = 4.5;

/** More than half of the unknown single names are people's. */
const UNKNOWN = 0.8;

/** Longer words in capitals are shouted rather than acronyms. */
const LONGEST_ACRONYM_WORD = 3;

const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, OTHER_HEADS];

export const noWeights = (): Weights => ({
  person: 0,
  organization: 0,
  place: 0,
  group: 0,
  other: 0,
});

// "UNHCR", "G-7", "BoG", "NPA"; "I" and "A" are words.
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}s?|(?:\p{Lu}\.){2,}|\p{Lu}{1,3}\p{Ll}\p{Lu}{1,3})$/u;
const INITIAL = /^\p{Lu}\.$/u;
// "BuzzFeed", but "McCain", "DeSantis" and "MacArthur" are people.
const INNER_CAPITAL = /^(?!Mc|Mac|De|La|Le|Di|Van|O')\p{Lu}?\p{Ll}+\p{Lu}/u;

/** Whether the word is an acronym: "UNHCR". */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** What the words of a name alone say about its type. */
export function weighWords(words: readonly string[], key: string, gazetteer: Gazetteer): Weights {
  const weights = noWeights();
  if (weighKnown(key, gazetteer, weights)) return weights;
  const lower = words.map((word) => word.toLowerCase());
  weighHeads(lower, weights);
  if (words.length === 1) weighSingle(key, lower[0] ?? '', gazetteer, weights);
  else weighSeveral(words, lower, gazetteer, weights);
  return weights;
}

/** Whether the name is in exactly one list, so that its shape need not be asked. */
function weighKnown(key: string, gazetteer: Gazetteer, weights: Weights): boolean {
  const name = calmName(key);
  const isPerson = gazetteer.people.has(name);
  const isOrganization = gazetteer.organizations.has(name);
  const isPlace = gazetteer.places.has(name);
  const isGroup = gazetteer.groups.has(name);
  const isAlsoPerson = gazetteer.surnames.has(name) || gazetteer.firstNames.has(name);
  if (isPerson) weights.person += KNOWN;
  if (isOrganization) weights.organization += KNOWN;
  if (isPlace) weights.place += KNOWN;
  if (isGroup) weights.group += KNOWN + 2;
  else if (gazetteer.groupAdjectives.has(name)) weights.other += 4;
  const lists = [isPerson, isOrganization, isPlace, isGroup].filter(Boolean).length;
  if (lists !== 1 || isAlsoPerson) return false;
  addSurety(weights);
  return true;
}

/** What is in one list only is hardly ever anything else. */
function addSurety(weights: Weights): void {
  for (const type of ['person', 'organization', 'place', 'group'] as const) {
    if (weights[type] > 0) weights[type] += 2.5;
  }
}

function weighHeads(lower: readonly string[], weights: Weights): void {
  const last = lower.at(-1) ?? '';
  const first = lower[0] ?? '';
  const isAlone = lower.length === 1;
  if (COMPANY_SUFFIXES.has(last) && !isAlone) weights.organization += 6;
  if (OTHER_HEADS.has(last)) weights.other += isAlone ? 3 : 5;
  if (OTHER_BEGINNINGS.has(first) && !isAlone) weights.other += 5;
  if (PLACE_HEADS.has(last)) weights.place += isAlone ? 0 : 4;
  if (ORGANIZATION_HEADS.has(last)) {
    if (isAlone) weights[STANDALONE_HEADS.has(last) ? 'organization' : 'other'] += 3.5;
    else weights.organization += WEAK_HEADS.has(last) ? 4 : 5;
  }
  if (!isAlone && OF_HEADS.has(first) && lower[1] === 'of') {
    if (PLACE_HEADS.has(first)) weights.place += 4;
    else weights.organization += 5;
  } else if (
    !isAlone &&
    lower.some((word, at) => at < lower.length - 1 && ORGANIZATION_HEADS.has(word))
  ) {
    weights.organization += 2.5;
  }
}

function weighSingle(key: string, lower: string, gazetteer: Gazetteer, weights: Weights): void {
  const isOrdinary = gazetteer.commonWords.has(lower);
  if (isAcronym(key)) weights.organization += gazetteer.places.has(key) ? 0 : 3;
  else if (INNER_CAPITAL.test(key)) weights.organization += 2;
  if (NO_NAMES_ALONE.has(lower) || NAME_PARTICLES.has(lower) || key.length === 1)
    weights.other += 4;
  if (isOrdinary) weights.other += key.length > LONGEST_ACRONYM_WORD && isAcronym(key) ? 5 : 2.5;
  else if (gazetteer.surnames.has(key)) weights.person += 3;
  else if (gazetteer.firstNames.has(key)) weights.person += 1.5;
  else if (!isAcronym(key)) weights.person += UNKNOWN;
  if (/\d/.test(key)) weights.other += 2;
}

function weighSeveral(
  words: readonly string[],
  lower: readonly string[],
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (gazetteer.groups.has(last)) weights.group += 6;
  const isGiven = gazetteer.firstNames.has(first);
  const ordinary = lower.filter(
    (word, at) => gazetteer.commonWords.has(word) && !(at === 0 && isGiven),
  ).length;
  if (isGiven)
    weights.person +=
      gazetteer.places.has(first) || gazetteer.commonWords.has(lower[0] ?? '') ? 2 : 3.5;
  if (gazetteer.surnames.has(last)) weights.person += 2;
  if (words.some((word, at) => INITIAL.test(word) && at < words.length - 1)) weights.person += 3;
  if (lower.some((word, at) => at > 0 && at < lower.length - 1 && NAME_PARTICLES.has(word)))
    weights.person += 1;
  if (PLACE_PREFIXES.has(lower[0] ?? '')) weights.place += 2;
  const isBranch = gazetteer.places.has(last) || gazetteer.organizations.has(first);
  if (isBranch) weights.organization += 2;
  else if (
    ordinary === 0 &&
    words.length <= 3 &&
    !HEADS.some((heads) => heads.has(lower.at(-1) ?? ''))
  ) {
    weights.person += 2;
  }
  if (ordinary === words.length) weights.other += 2;
  if (ordinary > 0) weights.person -= 1.5 * ordinary;
  if (words.length > 4) weights.organization += 1;
  if (gazetteer.places.has(first) && !isGiven) {
    weights.person -= 2;
    weights.organization += 0.5;
  }
  if (words.some(isAcronym)) {
    weights.organization += 1.5;
    weights.person -= 1.5;
  }
  if (lower.includes('and') || lower.includes('&')) weights.organization += 2;
}
