import type { TaskLogits, TokenSpan } from './token-outputs.ts';

/**
 * The spans on the likeliest lawful path through the classes O, B-0, I-0, B-1, I-1 …: a span's
 * inner tokens (I) follow its first (B).
 * `transitions` [classes, classes] says how much likelier a class (column) is behind another (row) than elsewhere.
 * Viterbi's algorithm; `training/tokens/decode.py` has the same with the same results.
 */
export function decodeSpans(
  logits: TaskLogits,
  classes: number,
  tokens: number,
  transitions: Float32Array,
): TokenSpan[] {
  const path = likeliestPath(logits, classes, tokens, transitions);
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
function likeliestPath(
  { values, stride, column }: TaskLogits,
  classes: number,
  tokens: number,
  transitions: Float32Array,
): Uint8Array {
  const before = new Uint8Array(tokens * classes);
  const leads = leadsOverOutside(transitions, classes);
  let scores = new Float64Array(classes);
  let next = new Float64Array(classes);
  for (let each = 0; each < classes; each += 1) {
    scores[each] = isInner(each) ? Number.NEGATIVE_INFINITY : (values[column + each] ?? 0);
  }
  for (let at = 1; at < tokens; at += 1) {
    const row = at * stride + column;
    const back = at * classes;
    for (let each = 0; each < classes; each += 1) next[each] = scores[0]! + transitions[each]!;
    for (let each = 2; each < classes; each += 2) {
      const begun = scores[each - 1]! + transitions[(each - 1) * classes + each]!;
      const gone = scores[each]! + transitions[each * classes + each]!;
      next[each] = Math.max(begun, gone);
      before[back + each] = gone > begun ? each : each - 1;
    }
    for (let other = 1; other < classes; other += 1) {
      if (scores[other]! + leads[other]! <= scores[0]!) continue;
      for (let each = 0; each < classes; each += each === 0 ? 1 : 2) {
        const score = scores[other]! + transitions[other * classes + each]!;
        if (score > next[each]!) {
          next[each] = score;
          before[back + each] = other;
        }
      }
    }
    for (let each = 0; each < classes; each += 1) next[each]! += values[row + each]!;
    const done = scores;
    scores = next;
    next = done;
  }
  return walkBack(before, classes, tokens, indexOfLargest(scores));
}

/**
 * By how much each class is at most likelier than "outside" before any class that may follow both: one
 * that lies behind by more need not be looked at, as hardly any does.
 */
function leadsOverOutside(transitions: Float32Array, classes: number): Float64Array {
  const leads = new Float64Array(classes);
  for (let other = 1; other < classes; other += 1) {
    let lead = Number.NEGATIVE_INFINITY;
    for (let each = 0; each < classes; each += each === 0 ? 1 : 2) {
      lead = Math.max(lead, transitions[other * classes + each]! - transitions[each]!);
    }
    leads[other] = lead;
  }
  return leads;
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
  return label > 0 && (label & 1) === 0;
}

function indexOfLargest(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at]! > numbers[best]!) best = at;
  return best;
}

function meanProbability(
  { values, stride, column }: TaskLogits,
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
