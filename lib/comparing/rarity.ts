import type { Claim } from './claims-of.ts';

/** How much a term tells: the fewer claims have it, the more. */
export type Rarity = (term: string) => number;

/** Inverse document frequency among these claims. */
export function rarityIn(claims: readonly Pick<Claim, 'terms'>[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms } of claims) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + claims.length / (1 + (counts.get(term) ?? 0)));
}
