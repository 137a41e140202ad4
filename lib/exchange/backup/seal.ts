/**
 * A gzip file that tells when a single bit of it is another: two members, as the format allows (RFC 1952,
 * 2.2), of which the second is empty but for a comment with the checksum over the first, compressed bytes
 * and all. gzip's own checksum knows only what comes out, not its header, nor the bits that fill up a byte.
 * Everything that unpacks gzip unpacks it.
 */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** As the first, but with a comment. */
const SEAL_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff);
const COMMENT = 'says-who sha-256 ';
/** Ends the comment; then nothing, compressed, with the checksum and length of nothing. */
const SEAL_END = Uint8Array.of(0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const HASH_DIGITS = 64;
const SEAL_BYTES = SEAL_HEADER.length + COMMENT.length + HASH_DIGITS + SEAL_END.length;

/** Checksums come over one block after the other, since browsers hash only what they have as a whole. */
const BLOCK_BYTES = 1 << 16;
const SUM_BYTES = 32;

type Bytes = Uint8Array<ArrayBuffer>;

/** Why a file is not as it was written. */
export type Breach = 'not-ours' | 'damaged';

/** Seals what comes out of `CompressionStream('gzip')`. */
export function sealing(): TransformStream<Bytes, Bytes> {
  const checksum = new ChainedChecksum();
  let isBegun = false;
  return new TransformStream<Bytes, Bytes>({
    async transform(chunk, controller) {
      // Browsers write all ten bytes at once; some name their system in them, which is nobody's business.
      const bytes = isBegun ? chunk : withHeader(chunk);
      isBegun = true;
      await checksum.add(bytes);
      controller.enqueue(bytes);
    },
    async flush(controller) {
      controller.enqueue(sealOf(await checksum.end()));
    },
  });
}

/** Why the seal of a file is broken; `null` where the file is as it was written. `tell` hears how many bytes are read. */
export async function breachOf(
  file: Blob,
  signal: AbortSignal,
  tell: (bytes: number) => void,
): Promise<Breach | null> {
  const begin = await bytesOf(file.slice(0, HEADER.length));
  if (!areSame(begin, HEADER)) return 'not-ours';
  const bodyBytes = file.size - SEAL_BYTES;
  if (bodyBytes < HEADER.length) return 'damaged';
  const checksum = new ChainedChecksum();
  let read = 0;
  for await (const chunk of file.slice(0, bodyBytes).stream()) {
    signal.throwIfAborted();
    await checksum.add(chunk);
    tell((read += chunk.length));
  }
  const seal = await bytesOf(file.slice(bodyBytes));
  return areSame(seal, sealOf(await checksum.end())) ? null : 'damaged';
}

/** The part of a sealed file that holds something. */
export function withoutSeal(file: Blob): Blob {
  return file.slice(0, file.size - SEAL_BYTES);
}

/** SHA-256 over the checksum so far and the next block, block by block. */
class ChainedChecksum {
  /** The checksum so far, and behind it the block that is being filled. */
  readonly #bytes: Bytes = new Uint8Array(SUM_BYTES + BLOCK_BYTES);
  #filled = SUM_BYTES;

  async add(bytes: Uint8Array): Promise<void> {
    let at = 0;
    while (at < bytes.length) {
      const part = bytes.subarray(at, at + this.#bytes.length - this.#filled);
      this.#bytes.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#bytes.length) await this.#close();
    }
  }

  /** The checksum in hexadecimal digits. */
  async end(): Promise<string> {
    await this.#close();
    const sum = this.#bytes.subarray(0, SUM_BYTES);
    return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async #close(): Promise<void> {
    const all = this.#bytes.subarray(0, this.#filled);
    this.#bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
    this.#filled = SUM_BYTES;
  }
}

function sealOf(checksum: string): Bytes {
  return joined([SEAL_HEADER, new TextEncoder().encode(COMMENT + checksum), SEAL_END]);
}

function withHeader(chunk: Bytes): Bytes {
  if (chunk.length < HEADER.length)
    throw new Error('The compressed stream began with less than its header');
  return joined([HEADER, chunk.subarray(HEADER.length)]);
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
