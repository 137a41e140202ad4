import { PAGE_BYTES, type Kernel } from './kernel.ts';
import type { NumbersOf } from './weight-file.ts';

const ALIGNMENT = 64;

/** Hands out stretches of a kernel's memory, one after the other. */
export class KernelSpace {
  readonly #kernel: Kernel;
  #end = ALIGNMENT;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Bytes of a whole number in this memory. */
  get digitBytes(): number {
    return this.#kernel.digitBytes;
  }

  /** Where the next stretch will begin. */
  get end(): number {
    return this.#end;
  }

  /** Gives back all from this place on. */
  rewind(end: number): void {
    this.#end = end;
  }

  /** The place of so many bytes, which hold anything. */
  take(bytes: number): number {
    const place = this.#end;
    this.#end = place + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const { memory } = this.#kernel;
    const lacking = this.#end - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE_BYTES));
    return place;
  }

  /** Copies numbers in; returns their place. */
  put(numbers: NumbersOf[keyof NumbersOf]): number {
    const place = this.take(numbers.byteLength);
    this.write(place, numbers);
    return place;
  }

  write(place: number, numbers: NumbersOf[keyof NumbersOf]): void {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    new Uint8Array(this.#kernel.memory.buffer, place).set(bytes);
  }

  clear(place: number, bytes: number): void {
    new Uint8Array(this.#kernel.memory.buffer, place, bytes).fill(0);
  }
}
