import type { Passage } from '../domain/passage.ts';

/** More context than this, as other programs may hand over, is left aside. */
const MOST_CONTEXT = 512;

/**
 * The passage with bounded context and with positions that are whole numbers from zero. Without the
 * length of its text, as other programs store it, that text counts as long as this one.
 */
export function usable(passage: Passage, textLength: number): Passage {
  return {
    quote: passage.quote,
    prefix: passage.prefix.slice(-MOST_CONTEXT),
    suffix: passage.suffix.slice(0, MOST_CONTEXT),
    start: count(passage.start),
    end: count(passage.end),
    textLength: Number.isFinite(passage.textLength) ? count(passage.textLength) : textLength,
  };
}

function count(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
}
