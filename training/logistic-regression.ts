/** One example: the names of its traits, and whether it is a hit. */
export interface Example {
  readonly traits: readonly string[];
  readonly isHit: boolean;
}

export interface LearnedWeights {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

const EPOCHS = 12;
const LEARNING_RATE = 0.3;
/** Traits seen less often than this get no weight. */
const FEWEST_EXAMPLES = 4;
/** Pulls the weights of rare traits towards 0. */
const RIDGE = 0.6;

/** Learns a weight for every trait by AdaGrad, example by example in the order given. */
export function learnWeights(examples: readonly Example[]): LearnedWeights {
  const counts = new Map<string, number>();
  for (const { traits } of examples) {
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let start = 0;
  let startSquares = 1e-6;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { traits, isHit } of examples) {
      const odds = traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), start);
      const error = 1 / (1 + Math.exp(-odds)) - Number(isHit);
      startSquares += error * error;
      start -= (LEARNING_RATE * error) / Math.sqrt(startSquares);
      for (const trait of traits) {
        const count = counts.get(trait)!;
        if (count < FEWEST_EXAMPLES) continue;
        const weight = weights.get(trait) ?? 0;
        const slope = error + (RIDGE * weight) / count;
        const square = (squares.get(trait) ?? 1) + slope * slope;
        squares.set(trait, square);
        weights.set(trait, weight - (LEARNING_RATE * slope) / Math.sqrt(square));
      }
    }
  }
  return { start, weights };
}
