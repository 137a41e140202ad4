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
  const before = new Uint8Array(tokens * classes);
  const scores = new Float64Array(classes);
  for (let each = 0; each < classes; each += 1) {
    scores[each] = isInner(each) ? Number.NEGATIVE_INFINITY : (values[column + each] ?? 0);
  }
  for (let at = 1; at < tokens; at += 1) {
    const row = at * stride + column;
    const best = indexOfLargest(scores);
    const bestScore = scores[best]!;
    const back = at * classes;
    // From the last class down, so that an inner class still finds the former score of its beginning.
    for (let each = classes - 1; each >= 0; each -= 1) {
      let from = best;
      let score = bestScore;
      if (isInner(each)) {
        from = scores[each - 1]! >= scores[each]! ? each - 1 : each;
        score = scores[from]!;
      }
      before[back + each] = from;
      scores[each] = score + values[row + each]!;
    }
  }
  return walkBack(before, classes, tokens, indexOfLargest(scores));
}

function walkBack(before: Uint8Array, classes: number, tokens: number, last: number): Uint8Array {
  const path = new Uint8Array(tokens);
  let state = last;
  for (let at = tokens - 1; at >= 0; at -= 1) {
    path[at] = state;
    state = before[at * classes + state]!;
  }
  return path;
}

function isInner(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

function indexOfLargest(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at]! > numbers[best]!) best = at;
  return best;
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
    let others = 0;
    for (let each = 0; each < classes; each += 1) {
      others += Math.exp(values[row + each]! - values[row + path[at]!]!);
    }
    sum += 1 / others;
  }
  return sum / (end - first);
}
