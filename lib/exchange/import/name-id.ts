const UUID =
  /^(?:urn:uuid:)?([\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})$/i;

/**
 * The id of something that another program named: the same name has the same id on every device, so that
 * a file brought in twice adds nothing. A UUID stays what it is; of all else one is made, version 8 of RFC 9562.
 */
export async function nameId(name: string): Promise<string> {
  const own = UUID.exec(name)?.[1];
  if (own !== undefined) return own.toLowerCase();
  const bytes = new TextEncoder().encode(`says-who\n${name}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const variant = ((digest[8]! & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
