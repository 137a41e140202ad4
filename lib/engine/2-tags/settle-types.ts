import type { ActorType } from '../../domain/analysis.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Token } from '../1-sentences/annotated-text.ts';
import type { NameCandidate } from './name-candidate.ts';
import { weighContext } from './weigh-context.ts';
import { noWeights, weighWords, type Weights } from './weigh-words.ts';

/** The type an article's name was given, and how sure that is. */
export interface SettledType {
  readonly type: ActorType;
  readonly confidence: number;
  readonly madeBy: string;
}

interface Ballot {
  readonly words: readonly string[];
  /** The strongest hint for each type, and the sum of the weak ones. */
  readonly strongest: Weights;
  readonly weak: Weights;
  readonly weights: Weights;
  /** How often it stands in running text. */
  count: number;
  /** Whether it stands inside a sentence somewhere, where a capital means something. */
  isWrittenInside: boolean;
}

/** One context can mislead; together they count this much at most for a type. */
const STRONGEST_CONTEXT = 6;
/** Points a name needs; one that only ever opens sentences needs more. */
const ENOUGH = 2;
const ENOUGH_FOR_OPENER = 3;
const LEAD = 0.5;
/** A hint of this many points needs no second one. */
const STRONG = 2.5;
/** A word that keeps its capital over and over is somebody's name. */
const OFTEN = 0.4;
/** Points for being a part of a person's or an organization's full name. */
const PART_OF_PERSON = 4;
const PART_OF_ORGANIZATION = 2.5;
const TYPES = ['person', 'organization', 'place', 'group'] as const satisfies readonly ActorType[];
const ALL = [...TYPES, 'other'] as const;

/** Gives every name of the article one type, by its words and all the places it stands in. */
export function settleTypes(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  gazetteer: Gazetteer,
): Map<string, SettledType> {
  const ballots = castBallots(tokens, candidates, gazetteer);
  const settled = new Map<string, SettledType>();
  const parts = new Map<string, SettledType>();
  for (const [key, ballot] of ballots) {
    const type = ballot.words.length > 1 ? settle(ballot) : null;
    if (type === null) continue;
    settled.set(key, type);
    noteParts(parts, ballot.words, type);
  }
  for (const [key, ballot] of ballots) {
    if (ballot.words.length > 1) continue;
    addPart(ballot.weights, key, parts, gazetteer);
    const type = settle(ballot);
    if (type !== null) settled.set(key, type);
  }
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
  weights[type] += type === 'person' && !isDoubtful ? PART_OF_PERSON : PART_OF_ORGANIZATION;
}

function castBallots(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  gazetteer: Gazetteer,
): Map<string, Ballot> {
  const contexts = new Map<string, Ballot>();
  for (const candidate of candidates) {
    const ballot = contexts.get(candidate.key) ?? {
      words: candidate.words,
      strongest: noWeights(),
      weak: noWeights(),
      weights: noWeights(),
      count: 0,
      isWrittenInside: false,
    };
    contexts.set(candidate.key, ballot);
    ballot.count++;
    addContext(ballot, tokens, candidate, gazetteer);
    const isSeveral = candidate.words.length > 1;
    if (!candidate.isOpener || isSeveral || candidate.title !== null) ballot.isWrittenInside = true;
  }
  for (const [key, ballot] of contexts) addUp(ballot, weighWords(ballot.words, key, gazetteer));
  return contexts;
}

function addContext(
  ballot: Ballot,
  tokens: readonly Token[],
  candidate: NameCandidate,
  gazetteer: Gazetteer,
): void {
  const context = noWeights();
  weighContext(tokens, candidate, gazetteer, context);
  for (const type of ALL) {
    if (context[type] >= STRONG)
      ballot.strongest[type] = Math.max(ballot.strongest[type], context[type]);
    else ballot.weak[type] += context[type];
  }
}

/** What comes often is not the surer for every time it comes: weak hints count by the root of their number. */
function addUp({ words, strongest, weak, weights, count }: Ballot, own: Weights): void {
  for (const type of ALL) {
    const context = strongest[type] + weak[type] / Math.sqrt(count);
    weights[type] = own[type] + Math.max(-STRONGEST_CONTEXT, Math.min(STRONGEST_CONTEXT, context));
  }
  if (words.length === 1 && own.other <= 0) weights.person += OFTEN * Math.log2(count);
}

function settle({ weights, isWrittenInside }: Ballot): SettledType | null {
  const ranked = TYPES.toSorted((a, b) => weights[b] - weights[a]);
  const [best, second] = [ranked[0]!, ranked[1]!];
  const lead = weights[best] - Math.max(weights[second], weights.other);
  if (
    weights[best] < (isWrittenInside ? ENOUGH : ENOUGH_FOR_OPENER) ||
    weights.other + LEAD > weights[best]
  )
    return null;
  return { type: best, confidence: 1 / (1 + Math.exp(-lead)), madeBy: 'name-words-and-context' };
}
