import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Slices } from '../../../domain/slices.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { decodeSpans } from './decode-spans.ts';
import type { Kernel } from './kernel.ts';
import { makeNetwork, type Network } from './network.ts';
import { takeRareWords } from './rare-words.ts';
import { RowReader, type TextRows } from './read-rows.ts';
import { runInSlices } from './run-in-slices.ts';
import { stretchesOf } from './stretches.ts';
import { takeTensor } from './take-weights.ts';
import { takeWords } from './take-words.ts';
import { TokenRows } from './token-features.ts';
import { columnOf, TASKS, type Task, type TokenOutputs, type TokenSpan } from './token-outputs.ts';
import type { WeightFile } from './weight-file.ts';

/** The trained tagger: tells of every token whether it is part of a name, source, cue or content. */
export interface TagModel {
  /** What the network says of the text, slice by slice. */
  tag(annotated: AnnotatedText): Slices<TokenOutputs>;
}

/** Makes the tagger of its weights; the gazetteer must be the one it was trained with. */
export function makeTagModel(weights: WeightFile, kernel: Kernel, gazetteer: Gazetteer): TagModel {
  const network = makeNetwork(weights, kernel);
  const reader = new RowReader(
    new TokenRows(takeWords(weights), gazetteer, takeRareWords(weights)),
  );
  const transitions = takeTransitions(weights);
  return {
    *tag(annotated) {
      const rows = reader.read(annotated);
      yield;
      const values = yield* runNetworkOver(network, annotated, rows);
      return yield* decodeAll(
        { values, stride: network.shape.stride },
        annotated.tokens.length,
        transitions,
      );
    },
  };
}

function* runNetworkOver(
  network: Network,
  { tokens, sentences }: AnnotatedText,
  { rows, offsets }: TextRows,
): Slices<Float32Array> {
  const { stride } = network.shape;
  const values = new Float32Array(tokens.length * stride);
  const starts = Int32Array.from(sentences, ({ firstToken }) => firstToken);
  const stretches = stretchesOf(starts, tokens.length);
  const inputsOf = (first: number, end: number): Float32Array => {
    const from = offsets[first]!;
    const within = offsets.subarray(first, end + 1).map((offset) => offset - from);
    return network.sumRows(rows.subarray(from, offsets[end]), within);
  };
  for (const { from, logits } of runInSlices(network, tokens.length, stretches, inputsOf)) {
    values.set(logits, from * stride);
    yield;
  }
  return values;
}

const SPAN_TASKS = ['source', 'cue', 'content', 'name'] as const;

type Transitions = Readonly<Record<(typeof SPAN_TASKS)[number], Float32Array>>;

function takeTransitions(weights: WeightFile): Transitions {
  const take = (task: (typeof SPAN_TASKS)[number]): Float32Array =>
    takeTensor(weights, `transitions.${task}`, 'float32', [TASKS[task], TASKS[task]]);
  return { source: take('source'), cue: take('cue'), content: take('content'), name: take('name') };
}

function* decodeAll(
  logits: { readonly values: Float32Array; readonly stride: number },
  tokens: number,
  transitions: Transitions,
): Slices<TokenOutputs> {
  const logitsOf = (task: Task) => ({ ...logits, column: columnOf(task) });
  const spans: Record<string, readonly TokenSpan[]> = {};
  for (const task of SPAN_TASKS) {
    spans[task] = decodeSpans(logitsOf(task), TASKS[task], tokens, transitions[task]);
    yield;
  }
  const { source = [], cue = [], content = [], name = [] } = spans;
  return { sources: source, cues: cue, contents: content, names: name, logitsOf };
}
