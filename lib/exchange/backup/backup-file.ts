import { isoDay } from '../../domain/iso-day.ts';

/**
 * A stream's bytes as one file, which browsers take to disk when it grows large; blobs made of bytes stay in
 * memory in Firefox. Of no type, Chromium would save it as “.txt”.
 */
export async function backupBlob(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  return await new Response(stream, { headers: { 'content-type': 'application/gzip' } }).blob();
}

/** "says-who-backup-2026-11-23-0930.jsonl.gz", by the reader's own clock: two of a day are told apart. */
export function backupName(made: Date): string {
  const time = [made.getHours(), made.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `says-who-backup-${isoDay(made)}-${time.join('')}.jsonl.gz`;
}
