import { KERNEL_FORMS, PAGE_BYTES, type Kernel, type KernelMemory } from '../kernel.ts';
import { plainBlock, plainDense, roundNorms } from './plain-block.ts';
import { average, normalise, spread, sumRows } from './plain-rows.ts';

/** A kernel without WebAssembly: the twin of `kernel/`, which gives the same numbers bit for bit. */
export function makePlainKernel(): Kernel {
  const memory = new PlainMemory();
  return {
    ...KERNEL_FORMS.plain,
    memory,
    operations: {
      sumRows: (...places) => sumRows(memory.buffer, ...places),
      normalise: (...places) => normalise(memory.buffer, ...places),
      roundNorms: (...places) => roundNorms(memory.buffer, ...places),
      block: (...places) => plainBlock(memory.buffer, ...places),
      dense: (...places) => plainDense(memory.buffer, ...places),
      average: (...places) => average(memory.buffer, ...places),
      spread: (...places) => spread(memory.buffer, ...places),
    },
  };
}

class PlainMemory implements KernelMemory {
  buffer = new ArrayBuffer(PAGE_BYTES);

  grow(pages: number): number {
    const before = this.buffer.byteLength;
    this.buffer = this.buffer.transfer(before + pages * PAGE_BYTES);
    return before / PAGE_BYTES;
  }
}
