import type { Kernel } from './kernel.ts';
import type { KernelSpace } from './kernel-space.ts';
import type { NetworkShape } from './network-shape.ts';
import { placeText, toTiles, type PlacedText, type RoundedNorms } from './place-text.ts';
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
  runBlocks(run, text);
  const { h, u, paddedTokens, rowBytes, share } = text;
  kernel.operations.normalise(h, u, paddedTokens, rowBytes, share);
  const logits = space.take(paddedTokens * shape.stride * 4);
  multiply(run, text, placed.heads, u, paddedTokens, logits, shape.stride * 4);
  return new Float32Array(kernel.memory.buffer, logits, tokens * shape.stride).slice();
}

function runBlocks(run: Run, text: PlacedText): void {
  const { operations } = run.kernel;
  const { unit, poolAfter } = run.shape;
  const { h, paddedTokens, rowBytes, share, scratch } = text;
  let [now, next] = text.rounded;
  roundNorms(run, text, now);
  run.placed.blocks.forEach(({ dilation, weights, scales }, at) => {
    operations.block(
      h,
      now.numbers,
      now.lacks,
      next.numbers,
      next.lacks,
      paddedTokens,
      rowBytes,
      dilation,
      weights,
      scales,
      share,
      unit,
      scratch,
    );
    [now, next] = [next, now];
    if (at + 1 === poolAfter) {
      addPooled(run, text);
      roundNorms(run, text, now);
    }
    clearPadding(run, text, now);
  });
}

function roundNorms({ kernel, shape }: Run, text: PlacedText, to: RoundedNorms): void {
  const { h, tokens, rowBytes, share } = text;
  kernel.operations.roundNorms(h, to.numbers, to.lacks, tokens, rowBytes, share, shape.unit);
}

/** What fills up the last four is no token: the next block should see nothing there. */
function clearPadding({ shape, kernel, space }: Run, text: PlacedText, of: RoundedNorms): void {
  const missing = text.paddedTokens - text.tokens;
  const bytes = shape.width * kernel.digitBytes;
  space.clear(of.numbers + text.tokens * bytes, missing * bytes);
  space.clear(of.lacks + text.tokens * 4, missing * 4);
}

/** Adds to each token what its stretch and the one before say on the whole. */
function addPooled(run: Run, text: PlacedText): void {
  const { operations } = run.kernel;
  const { h, u, tokens, starts, stretches, rowBytes, means, own, before } = text;
  operations.normalise(h, u, tokens, rowBytes, text.share);
  operations.average(u, starts, stretches, rowBytes, means);
  multiply(run, text, run.placed.own, means, toTiles(stretches), own, rowBytes);
  multiply(run, text, run.placed.before, means, toTiles(stretches), before, rowBytes);
  operations.spread(h, starts, stretches, rowBytes, own, before);
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
