import approxSearch, { type Match } from 'approx-string-match';
import type { Passage } from '../../lib/domain/passage.ts';
import type { Span } from '../../lib/domain/span.ts';

/** What each part of a place counts in Hypothesis' score. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const MOST_ERRORS = 256;
/** Hypothesis keeps so much context on each side. */
const CONTEXT_CHARACTERS = 32;

/**
 * Where Hypothesis' algorithm would anchor a passage, written anew from its description: all exact
 * hits, or else the hits with the fewest errors, up to half of the quote's letters; of these the one
 * with the best score, whatever that is.
 */
export function findAsHypothesis(text: string, passage: Passage): Span | null {
  const { quote } = passage;
  if (quote === '') return null;
  const hits = searchText(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
  let best: { readonly hit: Match; readonly score: number } | null = null;
  for (const hit of hits) {
    const score = scoreHit(text, passage, hit);
    if (best === null || score > best.score) best = { hit, score };
  }
  return best && { start: best.hit.start, end: best.hit.end };
}

function scoreHit(text: string, { quote, prefix, suffix, start }: Passage, hit: Match): number {
  const before = prefix.slice(-CONTEXT_CHARACTERS);
  const behind = suffix.slice(0, CONTEXT_CHARACTERS);
  const found = {
    before: text.slice(Math.max(0, hit.start - before.length), hit.start),
    behind: text.slice(hit.end, hit.end + behind.length),
  };
  return (
    WEIGHTS.quote * (1 - hit.errors / quote.length) +
    WEIGHTS.prefix * (before === '' ? 1 : likeness(found.before, before)) +
    WEIGHTS.suffix * (behind === '' ? 1 : likeness(found.behind, behind)) +
    WEIGHTS.position * (1 - Math.abs(hit.start - start) / text.length)
  );
}

function likeness(text: string, wanted: string): number {
  if (text === '') return 0;
  const [hit] = searchText(text, wanted, wanted.length);
  return hit === undefined ? 0 : 1 - hit.errors / wanted.length;
}

function searchText(text: string, wanted: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approxSearch(text, wanted, mostErrors);
}
