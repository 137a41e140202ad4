import { indexOfStretch } from './stretches.ts';
import type { Network } from './network.ts';
import type { NetworkShape } from './network-shape.ts';

/** Logits of the tokens from `from` to `to`, `stride` numbers each. */
export interface SliceLogits {
  readonly from: number;
  readonly to: number;
  readonly logits: Float32Array;
}

/**
 * Runs a network over a text of any length, in slices of bounded memory; the logits are bit for bit those of one
 * run. `inputsOf` gives the sums [end - first, width] of the tokens from `first` to `end`.
 */
export function* runInSlices(
  network: Network,
  tokens: number,
  stretches: Int32Array,
  inputsOf: (first: number, end: number) => Float32Array,
  sliceTokens = network.sliceTokens,
): Generator<SliceLogits, void, undefined> {
  const { stride } = network.shape;
  // Evenly, since a short slice at the end would cost as much for what is seen beside it.
  const length = Math.ceil(tokens / Math.ceil(tokens / sliceTokens));
  for (let from = 0; from < tokens; from += length) {
    const to = Math.min(tokens, from + length);
    const [first, end] = seenFrom(network.shape, from, to, stretches, tokens);
    const logits = network.run(inputsOf(first, end), stretchesWithin(stretches, first, end));
    yield { from, to, logits: logits.subarray((from - first) * stride, (to - first) * stride) };
  }
}

/** All tokens that the logits of a slice depend on: through the blocks, the stretches pooled, the blocks before. */
function seenFrom(
  { dilations, poolAfter }: NetworkShape,
  from: number,
  to: number,
  stretches: Int32Array,
  tokens: number,
): [number, number] {
  const reachOf = (blocks: readonly number[]): number =>
    blocks.reduce((sum, each) => sum + each, 0);
  const before = reachOf(dilations.slice(0, poolAfter));
  const after = reachOf(dilations.slice(poolAfter));
  const firstStretch = indexOfStretch(stretches, Math.max(0, from - after));
  const lastStretch = indexOfStretch(stretches, Math.min(tokens - 1, to - 1 + after));
  const pooledFirst = stretches[firstStretch - 1] ?? 0;
  const pooledEnd = stretches[lastStretch + 1] ?? tokens;
  return [Math.max(0, pooledFirst - before), Math.min(tokens, pooledEnd + before)];
}

/** The stretches of a part of the text, counted from its beginning; those cut through are not used whole. */
function stretchesWithin(stretches: Int32Array, first: number, end: number): Int32Array {
  const from = indexOfStretch(stretches, first);
  const within = stretches.subarray(from, indexOfStretch(stretches, end - 1) + 1);
  return within.map((start) => Math.max(0, start - first));
}
