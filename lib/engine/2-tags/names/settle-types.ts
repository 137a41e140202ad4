import type { ActorType } from '../../../domain/analysis.ts';
import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { type Ballot, castBallots } from './cast-ballots.ts';
import type { NameCandidate } from './name-candidate.ts';
import { ACTOR_TYPES, type Weights } from './weights.ts';

/** The type an article's name was given, and how sure that is. */
export interface SettledType {
  readonly type: ActorType;
  readonly confidence: number;
  readonly madeBy: string;
}

/**
 * Points a name needs; one that only ever opens sentences needs more. More than the two points of
 * two unknown words: those alone are people in less than half of all cases.
 */
const ENOUGH = 2.1;
const ENOUGH_FOR_OPENER = 3;
/** A name must be this much more likely than an ordinary thing. */
const LEAD = 0.75;
/** People are called by their last name later: "Jane Roe … Roe". */
const CALLED_BY_LAST_WORD = 1.2;
/** Points for being a part of a person's or an organization's full name. */
const PART_OF_PERSON = 4;
const PART_OF_ORGANIZATION = 3.5;
const PART_IF_ORDINARY = 2.5;

/** Gives every name of the article one type, by its words and all the places it stands in. */
export function* settleTypes(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  gazetteer: Gazetteer,
): Slices<Map<string, SettledType>> {
  const ballots = yield* castBallots(tokens, candidates, gazetteer);
  const settled = new Map<string, SettledType>();
  const parts = new Map<string, SettledType>();
  const entries = [...ballots];
  yield* sliceBySlice(entries, ([key, ballot]) => {
    if (ballot.words.length === 1) return;
    if (ballots.has(ballot.words.at(-1) ?? '')) ballot.weights.person += CALLED_BY_LAST_WORD;
    const type = settle(ballot);
    if (type === null) return;
    settled.set(key, type);
    noteParts(parts, ballot.words, type);
  });
  yield* sliceBySlice(entries, ([key, ballot]) => {
    if (ballot.words.length > 1) return;
    addPart(ballot.weights, key, parts, gazetteer);
    const type = settle(ballot);
    if (type !== null) settled.set(key, type);
  });
  for (const [part, type] of parts) {
    if (type.type === 'person' && !ballots.has(part)) settled.set(part, type);
  }
  return settled;
}

/** Notes the words by which a long name is called later: somebody's last name before anything else. */
function noteParts(
  parts: Map<string, SettledType>,
  words: readonly string[],
  type: SettledType,
): void {
  const [first = ''] = words;
  if (type.type === 'person') parts.set(words.at(-1) ?? '', type);
  if (type.type === 'person' || type.type === 'organization') {
    if (!parts.has(first)) parts.set(first, type);
  }
}

/** A single word that is part of a long name of the article most likely means the same. */
function addPart(
  weights: Weights,
  key: string,
  parts: ReadonlyMap<string, SettledType>,
  gazetteer: Gazetteer,
): void {
  const type = parts.get(key)?.type;
  const isKnown = gazetteer.places.has(key) || gazetteer.organizations.has(key);
  if (type === undefined || (isKnown && !gazetteer.surnames.has(key))) return;
  const isDoubtful = gazetteer.commonWords.has(key.toLowerCase()) && !gazetteer.surnames.has(key);
  const whole = type === 'person' ? PART_OF_PERSON : PART_OF_ORGANIZATION;
  weights[type] += isDoubtful ? PART_IF_ORDINARY : whole;
}

function settle({ weights, isWrittenInside }: Ballot): SettledType | null {
  const ranked = ACTOR_TYPES.toSorted((a, b) => weights[b] - weights[a]);
  const [best, second] = [ranked[0]!, ranked[1]!];
  const enough = isWrittenInside ? ENOUGH : ENOUGH_FOR_OPENER;
  if (weights[best] < enough || weights[best] < weights.other + LEAD) return null;
  const lead = weights[best] - Math.max(weights[second], weights.other);
  return { type: best, confidence: 1 / (1 + Math.exp(-lead)), madeBy: 'name-words-and-context' };
}
