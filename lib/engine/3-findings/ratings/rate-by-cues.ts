import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import type { Rating } from './rating.ts';
import { countCues, type CueCounts, type CueName } from './sentence-cues.ts';

type Weights = Readonly<Partial<Record<CueName, number>>>;

/** A cue counts at most this often in a sentence: three numbers are not thrice as checkable. */
export const CAP = 2;

/**
 * Log-odds that a sentence is worth checking, one weight a cue. Learned on ClaimBuster's 22,501
 * debate sentences by `training/fit-check-worthiness.ts`.
 */
const CHECK_WORTHINESS: Weights = {
  firstPerson: -0.29,
  belief: -0.67,
  perfect: 0.32,
  modal: -0.57,
  edWord: 0.41,
  absolute: 0.19,
  past: 0.57,
  hedge: -0.4,
  judgement: -0.33,
  long: 0.44,
  measure: 0.57,
  cause: 0.34,
  opener: -0.18,
  comparison: 0.63,
  name: 0.5,
  deed: 1.15,
  number: 1.31,
  year: 1.17,
  secondPerson: -0.15,
  short: -0.16,
  change: 0.8,
  future: -0.7,
  question: -2.03,
  quoteMark: -0.24,
  exclamation: -0.73,
};
const CHECK_WORTHINESS_BIAS = -1.61;

/** Log-odds that a sentence gives the writer's opinion. Set by hand. */
const SUBJECTIVITY: Weights = {
  judgement: 1.1,
  firstPerson: 0.5,
  belief: 0.5,
  secondPerson: 0.5,
  exclamation: 0.9,
  question: 0.7,
  hedge: 0.3,
  modal: 0.3,
  absolute: 0.25,
  opener: 0.3,
  number: -0.5,
  measure: -0.3,
  year: -0.4,
  deed: -0.4,
  change: -0.3,
  past: -0.4,
  edWord: -0.15,
  quoteMark: -0.2,
  name: -0.1,
};
const SUBJECTIVITY_BIAS = -0.8;

/** What the cues of one sentence make of it, where there is no model. */
export function rateByCues(annotated: AnnotatedText, sentence: TextSentence): Rating {
  const cues = countCues(annotated, sentence);
  return {
    checkWorthiness: probability(cues, CHECK_WORTHINESS, CHECK_WORTHINESS_BIAS),
    subjectivity: probability(cues, SUBJECTIVITY, SUBJECTIVITY_BIAS),
  };
}

function probability(cues: CueCounts, weights: Weights, bias: number): number {
  let score = bias;
  for (const name in weights) {
    score += Math.min(CAP, cues[name as CueName]) * weights[name as CueName]!;
  }
  return 1 / (1 + Math.exp(-score));
}
