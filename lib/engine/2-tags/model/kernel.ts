/** The inner loops of a network, working on numbers by their place in a memory. One kernel serves one network. */
export interface Kernel extends KernelForm {
  readonly memory: KernelMemory;
  readonly operations: Operations;
}

/** Which of the three it is; all give the same numbers, bit for bit. */
export interface KernelForm {
  readonly kind: 'relaxed' | 'baseline' | 'plain';
  /** Bytes of a whole number in a product. */
  readonly digitBytes: 1 | 2;
  /** What has to be added to each weight of a matrix. */
  readonly weightOffset: number;
  /** How many tokens keep a network busy for some milliseconds. */
  readonly sliceTokens: number;
}

export const KERNEL_FORMS = {
  relaxed: { kind: 'relaxed', digitBytes: 1, weightOffset: 64, sliceTokens: 2048 },
  baseline: { kind: 'baseline', digitBytes: 2, weightOffset: 0, sliceTokens: 2048 },
  plain: { kind: 'plain', digitBytes: 2, weightOffset: 0, sliceTokens: 256 },
} as const satisfies Record<KernelForm['kind'], KernelForm>;

export const PAGE_BYTES = 65_536;

/** A `WebAssembly.Memory`, or what stands in for one. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  /** Makes it larger by so many pages of 65,536 bytes; the buffer is another one then. */
  grow(pages: number): number;
}

/** What `kernel/exports.ts` exports; see there. All are places or lengths in bytes unless named otherwise. */
export interface Operations {
  sumRows(
    table: number,
    scales: number,
    rows: number,
    offsets: number,
    count: number,
    width: number,
    out: number,
  ): void;
  normalise(rows: number, out: number, count: number, rowBytes: number, share: number): void;
  roundNorms(
    h: number,
    numbers: number,
    lacks: number,
    count: number,
    rowBytes: number,
    share: number,
    unit: number,
  ): void;
  block(
    h: number,
    numbers: number,
    lacks: number,
    nextNumbers: number,
    nextLacks: number,
    count: number,
    rowBytes: number,
    dilation: number,
    weights: number,
    scales: number,
    share: number,
    unit: number,
    sums: number,
  ): void;
  dense(
    rows: number,
    count: number,
    rowBytes: number,
    weights: number,
    scales: number,
    out: number,
    outBytes: number,
    scratch: number,
  ): void;
  average(rows: number, starts: number, stretches: number, rowBytes: number, out: number): void;
  spread(
    rows: number,
    starts: number,
    stretches: number,
    rowBytes: number,
    own: number,
    before: number,
  ): void;
}
