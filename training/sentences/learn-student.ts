import type { SentenceFeatures } from '../../lib/engine/3-findings/ratings/sentence-features.ts';
import { FORM_ROWS, PAIR_ROWS, WORD_ROWS } from '../../lib/engine/3-findings/ratings/sentence-features.ts';

export const WIDTH = 24;
export const HIDDEN_UNITS = 32;

/** A sentence to learn from: a probability for every output, `NaN` where unknown, and how much each counts. */
export interface Example {
  readonly features: SentenceFeatures;
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** Numbers that are learned, each with the sum of its squared slopes (AdaGrad, Duchi et al. 2011). */
interface Learned {
  readonly numbers: Float32Array;
  readonly squares: Float32Array;
  readonly rate: number;
}

export interface Student {
  readonly outputs: number;
  readonly words: Learned;
  readonly pairs: Learned;
  readonly forms: Learned;
  readonly inner: Learned;
  readonly innerBias: Learned;
  readonly outer: Learned;
  readonly direct: Learned;
  readonly bias: Learned;
}

const EPOCHS = 6;
const WORD_DROPOUT = 0.15;
/** Early slopes are damped as though so much had been seen, so that rare rows move slowly. */
const DAMPING = { words: 0.05, pairs: 0.3, layers: 1 };
const RATE = { words: 0.03, pairs: 0.12, layers: 0.04 };

/** Random numbers that are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeStudent(outputs: number, firstWords: Float32Array): Student {
  const random = makeRandom(1);
  const learned = (size: number, kind: keyof typeof RATE, spread = 0): Learned => ({
    numbers: Float32Array.from({ length: size }, () => (spread === 0 ? 0 : (random() * 2 - 1) * spread)),
    squares: new Float32Array(size).fill(DAMPING[kind]),
    rate: RATE[kind],
  });
  return {
    outputs,
    words: { ...learned(0, 'words'), numbers: firstWords.slice(), squares: new Float32Array(WORD_ROWS * WIDTH).fill(DAMPING.words) },
    pairs: learned(PAIR_ROWS * outputs, 'pairs'),
    forms: learned(FORM_ROWS * outputs, 'pairs'),
    inner: learned(HIDDEN_UNITS * WIDTH, 'layers', 0.35),
    innerBias: learned(HIDDEN_UNITS, 'layers'),
    outer: learned(outputs * HIDDEN_UNITS, 'layers', 0.3),
    direct: learned(outputs * WIDTH, 'layers'),
    bias: learned(outputs, 'layers'),
  };
}

/** What the network holds while it reads one sentence. */
interface Reading {
  readonly mean: Float32Array;
  readonly hidden: Float32Array;
  readonly odds: Float32Array;
  scale: number;
}

export function makeReading(outputs: number): Reading {
  return { mean: new Float32Array(WIDTH), hidden: new Float32Array(HIDDEN_UNITS), odds: new Float32Array(outputs), scale: 1 };
}

/** Computes the log-odds of a sentence; `words` are those that dropout left. */
export function read(student: Student, { words, pairs, forms }: SentenceFeatures, into: Reading): void {
  const { mean, hidden, odds } = into;
  const { outputs } = student;
  into.scale = 1 / Math.sqrt(Math.max(1, words.length));
  mean.fill(0);
  for (const row of words) {
    for (let at = 0; at < WIDTH; at += 1) mean[at]! += student.words.numbers[row * WIDTH + at]! * into.scale;
  }
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    let sum = student.innerBias.numbers[unit]!;
    for (let at = 0; at < WIDTH; at += 1) sum += student.inner.numbers[unit * WIDTH + at]! * mean[at]!;
    hidden[unit] = Math.max(0, sum);
  }
  for (let output = 0; output < outputs; output += 1) {
    let sum = student.bias.numbers[output]!;
    for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) sum += student.outer.numbers[output * HIDDEN_UNITS + unit]! * hidden[unit]!;
    for (let at = 0; at < WIDTH; at += 1) sum += student.direct.numbers[output * WIDTH + at]! * mean[at]!;
    for (const row of pairs) sum += student.pairs.numbers[row * outputs + output]! * into.scale;
    for (const row of forms) sum += student.forms.numbers[row * outputs + output]!;
    odds[output] = sum;
  }
}

function step({ numbers, squares, rate }: Learned, at: number, slope: number, share: number): void {
  squares[at]! += slope * slope;
  numbers[at]! -= (rate * share * slope) / Math.sqrt(squares[at]!);
}

/** Moves every number a little against its slope; `share` of the rate falls to 0 as training goes on. */
function correct(student: Student, { words, pairs, forms }: SentenceFeatures, seen: Reading, slopes: Float32Array, share: number): void {
  const { outputs } = student;
  const meanSlopes = new Float32Array(WIDTH);
  const hiddenSlopes = new Float32Array(HIDDEN_UNITS);
  for (let output = 0; output < outputs; output += 1) {
    const slope = slopes[output]!;
    if (slope === 0) continue;
    for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
      const at = output * HIDDEN_UNITS + unit;
      if (seen.hidden[unit]! > 0) {
        hiddenSlopes[unit]! += slope * student.outer.numbers[at]!;
        step(student.outer, at, slope * seen.hidden[unit]!, share);
      }
    }
    for (let at = 0; at < WIDTH; at += 1) {
      meanSlopes[at]! += slope * student.direct.numbers[output * WIDTH + at]!;
      step(student.direct, output * WIDTH + at, slope * seen.mean[at]!, share);
    }
    step(student.bias, output, slope, share);
    for (const row of pairs) step(student.pairs, row * outputs + output, slope * seen.scale, share);
    for (const row of forms) step(student.forms, row * outputs + output, slope * 0.5, share);
  }
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    const slope = hiddenSlopes[unit]!;
    if (slope === 0) continue;
    for (let at = 0; at < WIDTH; at += 1) {
      meanSlopes[at]! += slope * student.inner.numbers[unit * WIDTH + at]!;
      step(student.inner, unit * WIDTH + at, slope * seen.mean[at]!, share);
    }
    step(student.innerBias, unit, slope, share);
  }
  for (const row of words) {
    for (let at = 0; at < WIDTH; at += 1) step(student.words, row * WIDTH + at, meanSlopes[at]! * seen.scale, share);
  }
}

/** Learns the examples' probabilities, each epoch in another order; the same examples give the same student. */
export function learn(examples: readonly Example[], outputs: number, firstWords: Float32Array): Student {
  const student = makeStudent(outputs, firstWords);
  const random = makeRandom(2);
  const reading = makeReading(outputs);
  const slopes = new Float32Array(outputs);
  const order = examples.map((_, at) => at);
  const steps = EPOCHS * examples.length;
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const at of order) {
      const { features, targets, weights } = examples[at]!;
      const kept = { ...features, words: features.words.filter(() => random() >= WORD_DROPOUT) };
      read(student, kept, reading);
      for (let output = 0; output < outputs; output += 1) {
        const target = targets[output]!;
        const error = 1 / (1 + Math.exp(-reading.odds[output]!)) - target;
        slopes[output] = Number.isNaN(target) ? 0 : error * weights[output]!;
      }
      correct(student, kept, reading, slopes, 1 - done / steps);
      done += 1;
    }
  }
  return student;
}
