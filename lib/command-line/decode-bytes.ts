/** The bytes are not text as we read it; the message says what is wrong. */
export class DecodingError extends Error {}

const CHARSET_IN_PAGE = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/i;
/** Browsers look for the declaration in the first 1,024 bytes; real pages are sloppier. */
const CHARSET_SEARCH_BYTES = 4096;

/** Decodes UTF-8 chunk by chunk, the byte order mark included. Throws a `DecodingError` on anything else. */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of chunks) yield decode(() => decoder.decode(chunk, { stream: true }));
  yield decode(() => decoder.decode());
}

/** Decodes a page: by what it declares, else UTF-8, else Windows-1252 as browsers do. */
export function decodePage(bytes: Uint8Array): string {
  for (const charset of [declaredCharset(bytes), 'utf-8']) {
    try {
      if (charset) return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // Not what it declares, or a name nobody knows: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, CHARSET_SEARCH_BYTES)).toString('latin1');
  return CHARSET_IN_PAGE.exec(start)?.[1];
}

function decode(step: () => string): string {
  try {
    return step();
  } catch {
    throw new DecodingError('is not text in UTF-8');
  }
}
