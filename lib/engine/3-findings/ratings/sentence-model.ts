import type { AnnotatedText, TextSentence } from '../../1-sentences/annotated-text.ts';
import { takeNumber, takeTensor } from '../../2-tags/model/take-weights.ts';
import type { WeightFile } from '../../2-tags/model/weight-file.ts';
import type { Rating } from './rating.ts';
import {
  featuresOf,
  FORM_ROWS,
  PAIR_ROWS,
  type SentenceFeatures,
  WORD_ROWS,
} from './sentence-features.ts';

/** Check-worthiness and subjectivity, in this order in every tensor. */
const OUTPUTS = 2;

/**
 * A vector for every word, their sum through one hidden layer, and weights for two words side by
 * side (after fastText, Joulin et al. 2016). Tables are 8 bits wide; a step is what one of them counts.
 */
export interface SentenceModel {
  readonly width: number;
  readonly words: Int8Array;
  readonly wordStep: number;
  readonly pairs: Int8Array;
  readonly pairStep: number;
  readonly forms: Float32Array;
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
  readonly direct: Float32Array;
  readonly bias: Float32Array;
}

/** Checks that the file holds such a model; throws a `WeightFileError` where it does not. */
export function makeSentenceModel(file: WeightFile): SentenceModel {
  const width = takeNumber(file, 'width');
  const hiddenUnits = takeNumber(file, 'hiddenUnits');
  return {
    width,
    words: takeTensor(file, 'words', 'int8', [WORD_ROWS, width]),
    wordStep: takeNumber(file, 'wordStep'),
    pairs: takeTensor(file, 'pairs', 'int8', [PAIR_ROWS, OUTPUTS]),
    pairStep: takeNumber(file, 'pairStep'),
    forms: takeTensor(file, 'forms', 'float32', [FORM_ROWS, OUTPUTS]),
    inner: takeTensor(file, 'inner', 'float32', [hiddenUnits, width]),
    innerBias: takeTensor(file, 'innerBias', 'float32', [hiddenUnits]),
    outer: takeTensor(file, 'outer', 'float32', [OUTPUTS, hiddenUnits]),
    direct: takeTensor(file, 'direct', 'float32', [OUTPUTS, width]),
    bias: takeTensor(file, 'bias', 'float32', [OUTPUTS]),
  };
}

/** What the model makes of one sentence. */
export function rateByModel(
  model: SentenceModel,
  annotated: AnnotatedText,
  sentence: TextSentence,
): Rating {
  const features = featuresOf(annotated, sentence);
  // Long sentences do not shout: a sum grows with the root of their length.
  const scale = 1 / Math.sqrt(Math.max(1, features.words.length));
  const sum = sumOfWords(model, features, scale);
  const hidden = hiddenOf(model, sum);
  const rate = (output: number): number =>
    probability(oddsOf(model, features, { sum, hidden, scale, output }));
  return { checkWorthiness: rate(0), subjectivity: rate(1) };
}

function sumOfWords(
  model: SentenceModel,
  { words }: SentenceFeatures,
  scale: number,
): Float64Array {
  const { width } = model;
  const sum = new Float64Array(width);
  for (const row of words) {
    const start = row * width;
    for (let at = 0; at < width; at += 1) sum[at]! += model.words[start + at]!;
  }
  for (let at = 0; at < width; at += 1) sum[at]! *= model.wordStep * scale;
  return sum;
}

function hiddenOf({ inner, innerBias, width }: SentenceModel, sum: Float64Array): Float64Array {
  const hidden = new Float64Array(innerBias.length);
  for (let unit = 0; unit < hidden.length; unit += 1) {
    hidden[unit] = Math.max(0, innerBias[unit]! + dot(inner, unit * width, sum));
  }
  return hidden;
}

interface Layers {
  readonly sum: Float64Array;
  readonly hidden: Float64Array;
  readonly scale: number;
  readonly output: number;
}

function oddsOf(model: SentenceModel, { pairs, forms }: SentenceFeatures, layers: Layers): number {
  const { sum, hidden, scale, output } = layers;
  let steps = 0;
  for (const row of pairs) steps += model.pairs[row * OUTPUTS + output]!;
  let odds = model.bias[output]! + steps * model.pairStep * scale;
  for (const row of forms) odds += model.forms[row * OUTPUTS + output]!;
  odds += dot(model.outer, output * hidden.length, hidden);
  return odds + dot(model.direct, output * sum.length, sum);
}

function dot(weights: Float32Array, start: number, numbers: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += weights[start + at]! * numbers[at]!;
  return sum;
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
