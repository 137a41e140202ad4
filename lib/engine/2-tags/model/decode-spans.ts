/** A stretch of tokens that one label covers. */
export interface TokenSpan {
  readonly first: number;
  /** The token behind the last. */
  readonly end: number;
  /** Which of the task's labels. */
  readonly kind: number;
  /** The mean probability of the span's tokens to be what they are taken for, between 0 and 1. */
  readonly confidence: number;
}

/** Logits of classes O, B-0, I-0, B-1, I-1 …: of token `at` they begin at `values[at * stride + column]`. */
export interface LabelLogits {
  readonly values: Float32Array;
  readonly stride: number;
  readonly column: number;
}

/**
 * The spans on the likeliest lawful path through the classes: a span's inner tokens (I) follow its first (B).
 * Viterbi's algorithm; `training/tokens/decode.py` has the same with the same results.
 */
export function decodeSpans(logits: LabelLogits, classes: number, tokens: number): TokenSpan[] {
  const path = likeliestPath(logits, classes, tokens);
  const spans: TokenSpan[] = [];
  for (let at = 0; at < tokens;) {
    const first = at;
    at += 1;
    if (path[first] === 0) continue;
    const inner = path[first]! + 1;
    while (at < tokens && path[at] === inner) at += 1;
    const confidence = meanProbability(logits, classes, path, first, at);
    spans.push({ first, end: at, kind: inner / 2 - 1, confidence });
  }
  return spans;
}

/** The class of each token. An inner class may follow only its own beginning or itself. */
function likeliestPath(logits: LabelLogits, classes: number, tokens: number): Uint8Array {
  const { values, stride, column } = logits;
  const kinds = (classes - 1) / 2;
  // For each token: the class before it unless it is an inner one; then, kind by kind, that before an inner one.
  const before = new Uint8Array(tokens * (kinds + 1));
  const scores = new Float64Array(classes).fill(Number.NEGATIVE_INFINITY);
  let best = 0;
  let bestScore = 0;
  for (let at = 0; at < tokens; at += 1) {
    const row = at * stride + column;
    const back = at * (kinds + 1);
    before[back] = best;
    const outside = bestScore;
    bestScore = outside + values[row]!;
    best = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const begin = 2 * kind + 1;
      const inner = begin + 1;
      const isLonger = scores[inner]! > scores[begin]!;
      before[back + kind + 1] = isLonger ? inner : begin;
      const innerScore = (isLonger ? scores[inner]! : scores[begin]!) + values[row + inner]!;
      const beginScore = outside + values[row + begin]!;
      scores[begin] = beginScore;
      scores[inner] = innerScore;
      if (beginScore > bestScore) [best, bestScore] = [begin, beginScore];
      if (innerScore > bestScore) [best, bestScore] = [inner, innerScore];
    }
  }
  return walkBack(before, kinds, tokens, best);
}

function walkBack(before: Uint8Array, kinds: number, tokens: number, last: number): Uint8Array {
  const path = new Uint8Array(tokens);
  let state = last;
  for (let at = tokens - 1; at >= 0; at -= 1) {
    path[at] = state;
    const isInner = state > 0 && state % 2 === 0;
    state = before[at * (kinds + 1) + (isInner ? state / 2 : 0)]!;
  }
  return path;
}

function meanProbability(
  { values, stride, column }: LabelLogits,
  classes: number,
  path: Uint8Array,
  first: number,
  end: number,
): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const row = at * stride + column;
    const taken = path[at]!;
    let all = 1;
    for (let each = 0; each < classes; each += 1) {
      if (each !== taken) all += Math.exp(values[row + each]! - values[row + taken]!);
    }
    sum += 1 / all;
  }
  return sum / (end - first);
}
