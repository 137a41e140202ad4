import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import type { NameCandidate } from './name-candidate.ts';
import { weighContext } from './weigh-context.ts';
import { weighWords } from './weigh-words.ts';
import { noWeights, WEIGHED_TYPES, type Weights } from './weights.ts';

/** What speaks for each type of one name of the article. */
export interface Ballot {
  readonly words: readonly string[];
  /** The strongest hint for each type, and the sum of the weak ones. */
  readonly strongest: Weights;
  readonly weak: Weights;
  /** All points together. */
  readonly weights: Weights;
  /** How often it stands in running text. */
  count: number;
  /** Whether it stands inside a sentence somewhere, where a capital means something. */
  isWrittenInside: boolean;
}

/** One context can mislead; together they count this much at most for a type. */
const STRONGEST_CONTEXT = 6;
/** A hint of this many points needs no second one. */
const STRONG = 2.5;
/** A word that keeps its capital over and over is somebody's name. */
const OFTEN = 0.3;

/** Weighs every distinct name of the article, by its words and all the places it stands in. */
export function* castBallots(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  gazetteer: Gazetteer,
): Slices<Map<string, Ballot>> {
  const ballots = new Map<string, Ballot>();
  yield* sliceBySlice(candidates, (candidate) => {
    const ballot = ballots.get(candidate.key) ?? {
      words: candidate.words,
      strongest: noWeights(),
      weak: noWeights(),
      weights: noWeights(),
      count: 0,
      isWrittenInside: false,
    };
    ballots.set(candidate.key, ballot);
    ballot.count++;
    addContext(ballot, tokens, candidate, gazetteer);
    const isSeveral = candidate.words.length > 1;
    if (!candidate.isOpener || isSeveral || candidate.title !== null) ballot.isWrittenInside = true;
  });
  yield* sliceBySlice([...ballots], ([key, ballot]) => {
    addUp(ballot, weighWords(ballot.words, key, gazetteer));
  });
  return ballots;
}

function addContext(
  ballot: Ballot,
  tokens: readonly Token[],
  candidate: NameCandidate,
  gazetteer: Gazetteer,
): void {
  const context = noWeights();
  weighContext(tokens, candidate, gazetteer, context);
  for (const type of WEIGHED_TYPES) {
    if (context[type] >= STRONG)
      ballot.strongest[type] = Math.max(ballot.strongest[type], context[type]);
    else ballot.weak[type] += context[type];
  }
}

/** What comes often is not the surer for every time it comes: weak hints count by the root of their number. */
function addUp({ words, strongest, weak, weights, count }: Ballot, own: Weights): void {
  for (const type of WEIGHED_TYPES) {
    const context = strongest[type] + weak[type] / Math.sqrt(count);
    weights[type] = own[type] + Math.max(-STRONGEST_CONTEXT, Math.min(STRONGEST_CONTEXT, context));
  }
  if (words.length === 1 && own.other <= 0) weights.person += OFTEN * Math.log2(count);
}
