import { LookUpFailedError } from './look-up-failed-error.ts';

/** The bytes of an answer; gives up at once where there are more than the cap. */
export async function readBody(
  response: Response,
  capBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || value === undefined) break;
    length += value.length;
    if (length > capBytes) {
      // Nobody waits for the rest; that a line breaks while it is dropped is no news.
      void reader?.cancel().catch(() => undefined);
      throw new LookUpFailedError('broken');
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}
