import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeNetwork, type Network } from '../../../lib/engine/2-tags/model/network.ts';
import { runInSlices } from '../../../lib/engine/2-tags/model/run-in-slices.ts';
import { stretchesOf } from '../../../lib/engine/2-tags/model/stretches.ts';
import { takeTensor } from '../../../lib/engine/2-tags/model/take-weights.ts';
import type { WeightFile } from '../../../lib/engine/2-tags/model/weight-file.ts';
import { ANSWER_FILE, KINDS, MAKE_KERNEL, NETWORK_FILE } from './kernels.ts';

const TOKENS = 57;
const WIDTH = 16;
const CLASSES = 29;

const rows = takeTensor(ANSWER_FILE, 'rows', 'int32', ANSWER_FILE.tensors.get('rows')!.shape);
const offsets = takeTensor(ANSWER_FILE, 'offsets', 'int32', [TOKENS + 1]);
const sentences = takeTensor(ANSWER_FILE, 'sentences', 'int32', [4]);
const inputs = takeTensor(ANSWER_FILE, 'inputs', 'float32', [TOKENS, WIDTH]);
const answer = takeTensor(ANSWER_FILE, 'logits', 'float32', [TOKENS, CLASSES]);
const torch = takeTensor(ANSWER_FILE, 'torch', 'float32', [TOKENS, CLASSES]);

const networks = KINDS.map((kind) => makeNetwork(NETWORK_FILE, MAKE_KERNEL[kind]()));

/** Logits without what fills up each row. */
function classesOf(logits: Float32Array, { shape }: Network): Float32Array {
  return logits.filter((_, at) => at % shape.stride < shape.classes);
}

/** A text of random tokens in random sentences; sizes from nothing to far more than the network was made for. */
const text = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
    seed: fc.nat(),
    size: fc.constantFrom(0, 1e-30, 1e-3, 1, 1e3, 1e12),
  })
  .map(({ lengths, seed, size }) => {
    const starts = lengths.map((_, at) =>
      lengths.slice(0, at).reduce((sum, each) => sum + each, 0),
    );
    const tokens = lengths.reduce((sum, each) => sum + each, 0);
    const numbers = Float32Array.from(
      { length: tokens * WIDTH },
      (_, at) => noise(seed + at) * size,
    );
    return { starts: Int32Array.from(starts), tokens, numbers };
  });

/** Evenly between -1 and 1, the same for the same seed. */
function noise(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) / 2 ** 31;
}

describe.each(KINDS)('the network on the %s kernel', (kind) => {
  const kernel = MAKE_KERNEL[kind]();
  const network = makeNetwork(NETWORK_FILE, kernel);

  it('runs on the kernel that was asked for', () => {
    expect(kernel.kind).toBe(kind);
  });

  it('sums rows of the table as training did', () => {
    expect(network.sumRows(rows, offsets)).toEqual(inputs);
  });

  it('gives the very logits that the quantised arithmetic gives in Python', () => {
    expect(classesOf(network.run(inputs, sentences), network)).toEqual(answer);
  });

  it('is near to what PyTorch says without rounding', () => {
    const logits = classesOf(network.run(inputs, sentences), network);
    const spread = Math.sqrt(torch.reduce((sum, each) => sum + each * each, 0) / torch.length);
    const errors = logits.map((each, at) => (each - torch[at]!) ** 2);
    const error = Math.sqrt(errors.reduce((sum, each) => sum + each, 0) / errors.length);
    expect(error / spread).toBeLessThan(0.05);
  });

  it('gives the same however often it is asked and whatever it was asked before', () => {
    const first = network.run(inputs, sentences);
    network.run(
      inputs.map((each) => each * -3),
      Int32Array.of(0),
    );
    network.sumRows(rows, offsets);
    expect(network.run(inputs, sentences)).toEqual(first);
  });

  it('has nothing to say of no text', () => {
    expect(network.run(new Float32Array(), new Int32Array())).toHaveLength(0);
    expect(network.sumRows(new Int32Array(), Int32Array.of(0))).toHaveLength(0);
  });

  it('refuses rows, tokens and sentences that are not there', () => {
    expect(() => network.sumRows(Int32Array.of(200), Int32Array.of(0, 1))).toThrow(RangeError);
    expect(() => network.sumRows(Int32Array.of(-1), Int32Array.of(0, 1))).toThrow(RangeError);
    expect(() => network.sumRows(Int32Array.of(1), Int32Array.of(0, 2))).toThrow(RangeError);
    expect(() => network.run(inputs, Int32Array.of(1))).toThrow(RangeError);
    expect(() => network.run(inputs, Int32Array.of(0, 9, 9))).toThrow(RangeError);
    expect(() => network.run(inputs, Int32Array.of(0, TOKENS))).toThrow(RangeError);
  });
});

describe('the kernels', () => {
  it('give the same logits bit for bit, whatever the text', () => {
    fc.assert(
      fc.property(text, ({ starts, numbers }) => {
        const [first, ...others] = networks.map((network) => network.run(numbers, starts));
        for (const other of others) expect(bitsOf(other)).toEqual(bitsOf(first!));
      }),
    );
  });

  it('give the same sums of rows bit for bit, whatever the rows', () => {
    const lists = fc.array(fc.array(fc.nat(199), { maxLength: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(lists, (tokens) => {
        const ends = tokens.map((_, at) => tokens.slice(0, at + 1).flat().length);
        const [first, ...others] = networks.map((network) =>
          network.sumRows(Int32Array.from(tokens.flat()), Int32Array.of(0, ...ends)),
        );
        for (const other of others) expect(bitsOf(other)).toEqual(bitsOf(first!));
      }),
    );
  });
});

describe('running in slices', () => {
  it.each(KINDS)('gives the logits of one run bit for bit on the %s kernel', (kind) => {
    const network = makeNetwork(NETWORK_FILE, MAKE_KERNEL[kind]());
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 70 }), ({ starts, tokens, numbers }, size) => {
        const whole = network.run(numbers, starts);
        const sliced = new Float32Array(whole.length);
        let at = 0;
        const inputsOf = (first: number, end: number): Float32Array =>
          numbers.subarray(first * WIDTH, end * WIDTH);
        for (const { from, to, logits } of runInSlices(network, tokens, starts, inputsOf, size)) {
          expect(from).toBe(at);
          expect(logits).toHaveLength((to - from) * network.shape.stride);
          sliced.set(logits, from * network.shape.stride);
          at = to;
        }
        expect(at).toBe(tokens);
        expect(bitsOf(sliced)).toEqual(bitsOf(whole));
      }),
      { numRuns: kind === 'plain' ? 20 : 100 },
    );
  });

  it('sees only so many tokens at once, however long a sentence is', () => {
    const network = makeNetwork(NETWORK_FILE, MAKE_KERNEL.relaxed());
    const tokens = 20_000;
    let most = 0;
    const inputsOf = (first: number, end: number): Float32Array => {
      most = Math.max(most, end - first);
      return new Float32Array((end - first) * WIDTH);
    };
    const stretches = stretchesOf(Int32Array.of(0, 3), tokens);
    for (const slice of runInSlices(network, tokens, stretches, inputsOf)) {
      expect(slice.to - slice.from).toBeLessThanOrEqual(2048);
    }
    expect(most).toBeLessThan(3072);
  });
});

describe('a weight file of another network', () => {
  const change = (name: string, value: number | readonly number[]): WeightFile => ({
    ...NETWORK_FILE,
    settings: new Map([...NETWORK_FILE.settings, [name, value]]),
  });

  it.each([
    ['width', 24],
    ['width', 0],
    ['width', 32],
    ['rows', 1e9],
    ['rows', 100],
    ['taps', 5],
    ['dilations', []],
    ['dilations', [1, 2, 0.5]],
    ['dilations', [1, 2, 4, 8]],
    ['poolAfter', 4],
    ['unit', 0],
    ['classes', 12],
  ])('is refused when its %s is %j', (name, value) => {
    const make = (): Network => makeNetwork(change(name, value), MAKE_KERNEL.plain());
    expect(make).toThrow(expect.objectContaining({ name: 'WeightFileError', fault: 'unfit' }));
  });
});

/** Tells 0 from -0, and does not tell one NaN from another. */
function bitsOf(numbers: Float32Array): Int32Array {
  return new Int32Array(numbers.map((each) => (Number.isNaN(each) ? Number.NaN : each)).buffer);
}
