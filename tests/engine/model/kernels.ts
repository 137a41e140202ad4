import { readFileSync } from 'node:fs';

import type { Kernel } from '../../../lib/engine/2-tags/model/kernel.ts';
import { makeKernel, type KernelFiles } from '../../../lib/engine/2-tags/model/wasm-kernel.ts';
import { readWeightFile, type WeightFile } from '../../../lib/engine/2-tags/model/weight-file.ts';

const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));

export const KERNEL_FILES: KernelFiles = {
  relaxed: read('assets/model/kernel-relaxed.wasm'),
  baseline: read('assets/model/kernel.wasm'),
};

/** No WebAssembly: what a browser without relaxed SIMD finds in its place. */
const NOT_FOR_HERE = Uint8Array.of(0);

/** A fresh kernel of each kind. */
export const MAKE_KERNEL = {
  relaxed: () => makeKernel(KERNEL_FILES),
  baseline: () => makeKernel({ ...KERNEL_FILES, relaxed: NOT_FOR_HERE }),
  plain: () => makeKernel(null),
} as const satisfies Record<Kernel['kind'], () => Kernel>;

export const KINDS = ['relaxed', 'baseline', 'plain'] as const;

/** A tiny network of random numbers, and what it should answer; see training/tokens/write_fixture.py. */
export const NETWORK_FILE: WeightFile = readWeightFile(read('tests/fixtures/model/network.bin'));
export const ANSWER_FILE: WeightFile = readWeightFile(read('tests/fixtures/model/answer.bin'));
