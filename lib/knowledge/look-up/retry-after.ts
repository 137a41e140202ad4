import { LONGEST_WAIT_MS } from '../../domain/wait-left.ts';

const SECONDS_ONLY = /^\d{1,9}$/;

/**
 * How long a server wants to be left alone, in milliseconds: its `Retry-After` says seconds or a date
 * (RFC 9110, 10.2.3). `null` where it says nothing we understand.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const words = header?.trim() ?? '';
  const milliseconds = SECONDS_ONLY.test(words) ? Number(words) * 1000 : msUntil(words, now);
  return milliseconds === null ? null : Math.min(Math.max(milliseconds, 0), LONGEST_WAIT_MS);
}

/** “Wed, 21 Oct 2026 07:28:00 GMT”: bare numbers are dates, too, to lenient browsers. */
function msUntil(words: string, now: number): number | null {
  if (!/^[a-z]{3,9},? /i.test(words)) return null;
  const time = Date.parse(words);
  return Number.isNaN(time) ? null : time - now;
}
