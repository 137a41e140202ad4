import type { Claim } from './claim.ts';

/** How much a term tells: the fewer claims have it, the more. */
export interface Rarity {
  (term: string): number;
  /** That of a term which only two claims have. */
  readonly highest: number;
}

/** Inverse document frequency among these claims (Spärck Jones 1972). */
export function rarityIn(claims: readonly Pick<Claim, 'terms'>[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of claims) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const ofCount = (count: number) => Math.log(1 + claims.length / (1 + count));
  return Object.assign((term: string) => ofCount(counts.get(term) ?? 0), { highest: ofCount(2) });
}
