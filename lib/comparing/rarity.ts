import type { Claim } from './claim.ts';

/** How much a term tells: the fewer claims have it, the more. */
export interface Rarity {
  (term: string): number;
  /** That of a term which only two claims have. */
  readonly highest: number;
}

type Terms = Pick<Claim, 'terms'>;

/**
 * Inverse document frequency among these claims (Spärck Jones 1972). What many papers say in much the same
 * words counts as two: else the more of them are kept, the less alike they were.
 */
export function rarityIn(claims: readonly Terms[]): Rarity {
  const having = new Map<string, Terms[]>();
  let told = 0;
  for (const claim of claims) {
    if (isTold(claim, having)) continue;
    told += 1;
    for (const term of claim.terms) {
      const others = having.get(term);
      if (others === undefined) having.set(term, [claim]);
      else others.push(claim);
    }
  }
  const ofCount = (count: number) => Math.log(1 + told / (1 + count));
  const rarity = (term: string) => ofCount(having.get(term)?.length ?? 0);
  return Object.assign(rarity, { highest: ofCount(2) });
}

/** So much of two claims is the same where one retells the other. */
const RETOLD = 0.6;
/** Any two claims may be a pair, so one that is retold counts twice at most. */
const MOST_TOLD = 2;

function isTold({ terms }: Terms, having: ReadonlyMap<string, readonly Terms[]>): boolean {
  const common = new Map<Terms, number>();
  for (const term of terms) {
    for (const other of having.get(term) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  }
  const retold = [...common].filter(
    ([other, count]) => 2 * count >= RETOLD * (terms.size + other.terms.size),
  );
  return retold.length >= MOST_TOLD;
}
