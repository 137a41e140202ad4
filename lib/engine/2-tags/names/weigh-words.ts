import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { isAcronym } from './acronyms.ts';
import {
  COMPANY_SUFFIXES,
  OF_HEADS,
  ORGANIZATION_HEADS,
  STANDALONE_HEADS,
  WEAK_HEADS,
} from './organization-words.ts';
import { NO_NAMES_ALONE, OTHER_BEGINNINGS, OTHER_HEADS } from './other-words.ts';
import { NAME_PARTICLES } from './person-words.ts';
import { PLACE_HEADS, PLACE_PREFIXES } from './place-words.ts';
import { weighKnownName } from './weigh-known-name.ts';
import { noWeights, type Weights } from './weights.ts';

/** More than half of the unknown single names are people's. */
const UNKNOWN = 0.5;
/** Longer words in capitals are shouted rather than acronyms. */
const LONGEST_ACRONYM_WORD = 3;
/** People have rarely more names than this without a particle among them. */
const MOST_NAMES = 3;
// "al-Hakim", "el-Sisi"
const ARABIC_NAME = /^(?:[Aa]l|[Ee]l|[Uu][lr])-\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;
// "BuzzFeed", but "McCain", "DeSantis" and "MacArthur" are people.
const INNER_CAPITAL = /^(?!Mc|Mac|De|La|Le|Di|Van|O')\p{Lu}?\p{Ll}+\p{Lu}/u;

/** What the words of a name alone say about its type. */
export function weighWords(words: readonly string[], key: string, gazetteer: Gazetteer): Weights {
  const weights = noWeights();
  if (weighKnownName(key, gazetteer, weights)) return weights;
  const lower = words.map((word) => word.toLowerCase());
  if (words.length === 1) {
    weighSingle(key, lower[0] ?? '', gazetteer, weights);
  } else {
    weighHeads(lower, weights);
    weighAsPerson(words, lower, gazetteer, weights);
    weighAsBody(words, lower, gazetteer, weights);
  }
  return weights;
}

function weighSingle(key: string, lower: string, gazetteer: Gazetteer, weights: Weights): void {
  const acronym = isAcronym(key);
  if (acronym) weights.organization += gazetteer.places.has(key) ? 0 : 3;
  else if (INNER_CAPITAL.test(key)) weights.organization += 2;
  if (STANDALONE_HEADS.has(lower)) weights.organization += 3.5;
  else if (ORGANIZATION_HEADS.has(lower)) weights.other += 3.5;
  if (OTHER_HEADS.has(lower)) weights.other += 3;
  if (NO_NAMES_ALONE.has(lower) || NAME_PARTICLES.has(lower)) weights.other += 4;
  if (key.length === 1) weights.other += 4;
  if (/\d/.test(key)) weights.other += 2;
  if (gazetteer.commonWords.has(lower)) {
    weights.other += acronym && key.length > LONGEST_ACRONYM_WORD ? 5 : 2.5;
  } else if (gazetteer.surnames.has(key)) weights.person += 3;
  else if (gazetteer.firstNames.has(key)) weights.person += 1.5;
  else if (!acronym) weights.person += UNKNOWN;
}

/** By the first and last word of a longer name: "Ministry of Health", "Ebba River", "Clean Water Act". */
function weighHeads(lower: readonly string[], weights: Weights): void {
  const last = lower.at(-1) ?? '';
  const first = lower[0] ?? '';
  if (COMPANY_SUFFIXES.has(last)) weights.organization += 6;
  if (OTHER_HEADS.has(last)) weights.other += 5;
  if (OTHER_BEGINNINGS.has(first)) weights.other += 5;
  if (PLACE_HEADS.has(last)) weights.place += 4;
  if (PLACE_PREFIXES.has(first)) weights.place += 2;
  if (ORGANIZATION_HEADS.has(last)) weights.organization += WEAK_HEADS.has(last) ? 4 : 5;
  if (OF_HEADS.has(first) && lower[1] === 'of') {
    if (PLACE_HEADS.has(first)) weights.place += 4;
    else weights.organization += 5;
  } else if (lower.slice(0, -1).some((word) => ORGANIZATION_HEADS.has(word))) {
    weights.organization += 2.5;
  }
}

/** "Jane Q. Roe", "Ursula von der Leyen" */
function weighAsPerson(
  words: readonly string[],
  lower: readonly string[],
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  const [first = ''] = words;
  const [lowerFirst = ''] = lower;
  const last = words.at(-1) ?? '';
  const isGiven = gazetteer.firstNames.has(first);
  const isFirstPlace = gazetteer.places.has(first);
  const ordinary =
    countOrdinary(lower, gazetteer) - (isGiven ? countOrdinary([lowerFirst], gazetteer) : 0);
  if (isGiven) weights.person += isFirstPlace || gazetteer.commonWords.has(lowerFirst) ? 2 : 3.5;
  else if (isFirstPlace) weights.person -= 2;
  if (gazetteer.surnames.has(last)) weights.person += 2;
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) weights.person += 3;
  if (lower.slice(1, -1).some((word) => NAME_PARTICLES.has(word))) weights.person += 1;
  if (words.slice(1).some((word) => ARABIC_NAME.test(word))) weights.person += 1.5;
  if (words.some(isAcronym)) weights.person -= 1.5;
  weights.person -= 1.5 * ordinary;
  if (ordinary === words.length) weights.other += 2;
  const looksLikeName = ordinary === 0 && words.length <= MOST_NAMES && !hasHead(lower);
  if (looksLikeName && !isBranch(words, gazetteer)) weights.person += 2;
}

/** "Nedbank Namibia", "Lewis & Clark", "BBC Hausa" */
function weighAsBody(
  words: readonly string[],
  lower: readonly string[],
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  const [first = ''] = words;
  if (gazetteer.groups.has(words.at(-1) ?? '')) weights.group += 6;
  if (isBranch(words, gazetteer)) weights.organization += 2;
  if (gazetteer.places.has(first) && !gazetteer.firstNames.has(first)) weights.organization += 0.5;
  if (words.length > MOST_NAMES + 1) weights.organization += 1;
  if (words.some(isAcronym)) weights.organization += 1.5;
  if (lower.includes('and') || lower.includes('&')) weights.organization += 2;
}

/** A known body with more words, or any name with a place after it. */
function isBranch(words: readonly string[], gazetteer: Gazetteer): boolean {
  return gazetteer.places.has(words.at(-1) ?? '') || gazetteer.organizations.has(words[0] ?? '');
}

function hasHead(lower: readonly string[]): boolean {
  const last = lower.at(-1) ?? '';
  return ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last);
}

function countOrdinary(lower: readonly string[], gazetteer: Gazetteer): number {
  return lower.filter((word) => gazetteer.commonWords.has(word)).length;
}
