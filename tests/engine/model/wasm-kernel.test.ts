import { afterEach, describe, expect, it, vi } from 'vitest';

import asc from 'assemblyscript/asc';

import { makeKernel } from '../../../lib/engine/2-tags/model/wasm-kernel.ts';
import { KERNEL_FILES } from './kernels.ts';

const SOURCE = 'lib/engine/2-tags/model/kernel';

afterEach(() => vi.unstubAllGlobals());

describe('the kernel in WebAssembly', () => {
  it.each(['baseline', 'relaxed'] as const)(
    'is what its source builds to: %s',
    async (target) => {
      const built: Record<string, Uint8Array | string> = {};
      const { error } = await asc.main(
        ['--config', `${SOURCE}/asconfig.json`, '--target', target],
        { writeFile: (name, contents) => void (built[name] = contents) },
      );
      expect(error).toBeNull();
      expect(Object.keys(built)).toHaveLength(1);
      const [bytes] = Object.values(built);
      expect(Buffer.compare(Buffer.from(bytes!), KERNEL_FILES[target])).toBe(0);
    },
    60_000,
  );
});

describe('making a kernel', () => {
  it('takes relaxed SIMD where it is there', () => {
    expect(makeKernel(KERNEL_FILES).kind).toBe('relaxed');
  });

  it('goes on with plain SIMD where relaxed SIMD is not', () => {
    const { validate } = WebAssembly;
    vi.stubGlobal('WebAssembly', {
      Memory: WebAssembly.Memory,
      Module: WebAssembly.Module,
      Instance: WebAssembly.Instance,
      validate: (bytes: Uint8Array<ArrayBuffer>) =>
        bytes !== KERNEL_FILES.relaxed && validate(bytes),
    });
    expect(makeKernel(KERNEL_FILES).kind).toBe('baseline');
  });

  it('goes on in TypeScript where WebAssembly is missing', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(makeKernel(KERNEL_FILES).kind).toBe('plain');
  });

  it('goes on in TypeScript where a policy forbids to compile', () => {
    vi.stubGlobal('WebAssembly', {
      Memory: WebAssembly.Memory,
      Instance: WebAssembly.Instance,
      validate: () => true,
      Module: function forbidden() {
        throw new WebAssembly.CompileError('Wasm code generation disallowed by embedder');
      },
    });
    expect(makeKernel(KERNEL_FILES).kind).toBe('plain');
  });

  it('goes on in TypeScript where the files are none or missing', () => {
    expect(makeKernel(null).kind).toBe('plain');
    expect(makeKernel({ relaxed: Uint8Array.of(1), baseline: Uint8Array.of(2) }).kind).toBe(
      'plain',
    );
  });
});
