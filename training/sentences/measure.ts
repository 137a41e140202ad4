export interface Shares {
  readonly f1: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

/** How well "score at least the threshold" tells the true ones. */
export function shares(scores: readonly number[], truth: readonly boolean[], threshold: number): Shares {
  let hits = 0;
  let said = 0;
  let positives = 0;
  for (const [at, score] of scores.entries()) {
    const isSaid = score >= threshold;
    if (isSaid) said += 1;
    if (truth[at]) positives += 1;
    if (isSaid && truth[at]) hits += 1;
  }
  const all = scores.length;
  const rejected = all - said - positives + hits;
  const f1 = (2 * hits) / Math.max(1, said + positives);
  const otherF1 = (2 * rejected) / Math.max(1, 2 * all - said - positives);
  return { f1, accuracy: (hits + rejected) / all, macroF1: (f1 + otherF1) / 2 };
}

/** The threshold, in steps of a hundredth, with the best F1. */
export function bestF1(scores: readonly number[], truth: readonly boolean[]): { threshold: number; f1: number } {
  let best = { threshold: 0, f1: 0 };
  for (let step = 1; step < 100; step += 1) {
    const { f1 } = shares(scores, truth, step / 100);
    if (f1 > best.f1) best = { threshold: step / 100, f1 };
  }
  return best;
}

export function averagePrecision(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((_, at) => at).toSorted((a, b) => scores[b]! - scores[a]!);
  let hits = 0;
  let sum = 0;
  for (const [rank, at] of order.entries()) {
    if (!truth[at]) continue;
    hits += 1;
    sum += hits / (rank + 1);
  }
  return sum / Math.max(1, hits);
}
