import type { Claim } from './claim.ts';
import { wordsOf } from './source-of.ts';

/**
 * Each claim of an article once: all pictures of a series have the same words below them, and a quote stands
 * large beside the text. Of several that say the same, one that names who says it stays.
 */
export function eachOnce(claims: readonly Claim[]): readonly Claim[] {
  const saying = Map.groupBy(claims, ({ text }) => wordsOf(text).join(' '));
  const kept = [...saying.values()].map(
    (same) => same.find(({ source }) => source.kind !== 'none') ?? same[0],
  );
  const stays = new Set(kept);
  return claims.filter((claim) => stays.has(claim));
}
