import type { ActorType } from '../../domain/analysis.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Token } from '../1-sentences/annotated-text.ts';
import type { NameCandidate } from './name-candidate.ts';
import { weighContext } from './weigh-context.ts';
import { isKnownInHeadings, noWeights, weighWords, type Weights } from './weigh-words.ts';

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
  const people = { first: new Set<string>(), last: new Set<string>() };
  const organizations = new Set<string>();
  for (const [key, ballot] of ballots) {
    if (ballot.words.length < 2) continue;
    const type = settle(ballot);
    if (type === null) continue;
    settled.set(key, type);
    if (type.type === 'organization') organizations.add(ballot.words[0] ?? '');
    if (type.type !== 'person') continue;
    people.first.add(ballot.words[0] ?? '');
    people.last.add(ballot.words.at(-1) ?? '');
  }
  for (const [key, ballot] of ballots) {
    if (ballot.words.length > 1) continue;
    const isKnown =
      (gazetteer.places.has(key) || gazetteer.organizations.has(key)) &&
      !gazetteer.surnames.has(key);
    if (people.last.has(key)) ballot.weights.person += isKnown ? 0 : 5;
    else if (people.first.has(key) && !isKnown) ballot.weights.person += 3;
    else if (organizations.has(key) && !isKnown) ballot.weights.organization += 2.5;
    const type = settle(ballot);
    if (type !== null) settled.set(key, type);
  }
  return settled;
}

function castBallots(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  gazetteer: Gazetteer,
): Map<string, Ballot> {
  const contexts = new Map<string, Ballot>();
  for (const candidate of candidates) {
    if (candidate.isInHeading && !isKnownInHeadings(candidate.key, gazetteer)) continue;
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
    if (!candidate.isInHeading) addContext(ballot, tokens, candidate, gazetteer);
    if (!candidate.isOpener || candidate.title !== null) ballot.isWrittenInside = true;
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
