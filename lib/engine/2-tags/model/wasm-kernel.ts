import {
  KERNEL_FORMS,
  type Kernel,
  type KernelForm,
  type KernelMemory,
  type Operations,
} from './kernel.ts';
import { makePlainKernel } from './plain/plain-kernel.ts';

/** `assets/model/kernel-relaxed.wasm` and `assets/model/kernel.wasm`. */
export interface KernelFiles {
  readonly relaxed: Uint8Array;
  readonly baseline: Uint8Array;
}

/** The part of WebAssembly we use; its types belong to the DOM, though every context has it. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly validate: (bytes: Uint8Array) => boolean;
}

/** Makes the fastest kernel that runs here: in plain TypeScript where WebAssembly is missing or forbidden. */
export function makeKernel(files: KernelFiles | null): Kernel {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  if (files === null || wasm === undefined) return makePlainKernel();
  return (
    instantiate(wasm, files.relaxed, KERNEL_FORMS.relaxed) ??
    instantiate(wasm, files.baseline, KERNEL_FORMS.baseline) ??
    makePlainKernel()
  );
}

function instantiate(wasm: Wasm, bytes: Uint8Array, form: KernelForm): Kernel | null {
  if (!wasm.validate(bytes)) return null;
  try {
    const memory = new wasm.Memory({ initial: 1 });
    const { exports } = new wasm.Instance(new wasm.Module(bytes), { env: { memory } });
    return { ...form, memory, operations: exports as Operations }; // a test builds these very bytes
  } catch {
    // A page policy without 'wasm-unsafe-eval' forbids it: the plain kernel gives the same numbers.
    return null;
  }
}
