import type { Kernel } from './kernel.ts';
import type { KernelSpace } from './kernel-space.ts';
import type { NetworkShape } from './network-shape.ts';
import { placeText, toTiles, type PlacedText } from './place-text.ts';
import type { PlacedMatrix, PlacedWeights } from './place-weights.ts';

export interface Run {
  readonly shape: NetworkShape;
  readonly placed: PlacedWeights;
  readonly kernel: Kernel;
  /** Where the text and what is made of it go. */
  readonly space: KernelSpace;
}

/** Computes what `training/tokens/student.py` does, with its matrices quantised. */
export function runNetwork(run: Run, inputs: Float32Array, stretches: Int32Array): Float32Array {
  const { shape, placed, kernel, space } = run;
  const tokens = inputs.length / shape.width;
  if (tokens === 0) return new Float32Array();
  const text = placeText(run, inputs, stretches);
  const u = runBlocks(run, text);
  const logits = space.take(text.paddedTokens * shape.stride * 4);
  multiply(run, text, placed.heads, u, text.paddedTokens, logits, shape.stride * 4);
  return new Float32Array(kernel.memory.buffer, logits, tokens * shape.stride).slice();
}

/** Returns the place of the last norm. */
function runBlocks(run: Run, text: PlacedText): number {
  const { operations } = run.kernel;
  const { h, tokens, paddedTokens, rowBytes, share, scratch } = text;
  let { u, next } = text;
  operations.normalise(h, u, tokens, rowBytes, share);
  run.placed.blocks.forEach(({ dilation, weights, scales }, at) => {
    operations.block(h, u, next, paddedTokens, rowBytes, dilation, weights, scales, share, scratch);
    // What fills up the last four is no token: the next block should see nothing there.
    run.space.clear(next + tokens * rowBytes, (paddedTokens - tokens) * rowBytes);
    [u, next] = [next, u];
    if (at + 1 === run.shape.poolAfter) addPooled(run, text, u);
  });
  return u;
}

/** Adds to each token what its stretch and the one before say on the whole, and gives `u` the new norm. */
function addPooled(run: Run, text: PlacedText, u: number): void {
  const { operations } = run.kernel;
  const { h, starts, stretches, rowBytes, means, own, before } = text;
  operations.average(u, starts, stretches, rowBytes, means);
  multiply(run, text, run.placed.own, means, toTiles(stretches), own, rowBytes);
  multiply(run, text, run.placed.before, means, toTiles(stretches), before, rowBytes);
  operations.spread(h, starts, stretches, rowBytes, own, before);
  operations.normalise(h, u, text.tokens, rowBytes, text.share);
}

function multiply(
  { kernel }: Run,
  { rowBytes, scratch }: PlacedText,
  { weights, scales }: PlacedMatrix,
  rows: number,
  count: number,
  out: number,
  outBytes: number,
): void {
  kernel.operations.dense(rows, count, rowBytes, weights, scales, out, outBytes, scratch);
}
