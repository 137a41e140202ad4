import type { KeptAppearance, ShelfAppearance } from '../../domain/shelf-appearance.ts';
import { compareActors } from './compare-actors.ts';

/**
 * Of those who go by a name of the first, who is or may be the same. Whoever may be and is certainly one
 * of those who are is the same, too: a title in one article and the company in another tell together.
 */
export function gatherAppearances(
  first: KeptAppearance,
  others: readonly KeptAppearance[],
): ReadonlyMap<KeptAppearance, ShelfAppearance['certainty']> {
  const judged = new Map(
    others.flatMap((one) => {
      const certainty = compareActors(first.actor, one.actor);
      return certainty === null ? [] : [[one, certainty] as const];
    }),
  );
  const same = [first, ...[...judged].filter(([, sure]) => sure === 'same').map(([one]) => one)];
  for (const [one, certainty] of judged) {
    const isOneOfThem = same.some((sure) => compareActors(sure.actor, one.actor) === 'same');
    if (certainty === 'possible' && isOneOfThem) judged.set(one, 'same');
  }
  return judged.set(first, 'same');
}
