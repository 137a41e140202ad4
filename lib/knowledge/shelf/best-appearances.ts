import type { ShelfActor } from '../../domain/shelf-actor.ts';
import type { KeptAppearance, ShelfAppearance } from '../../domain/shelf-appearance.ts';
import { compareActors } from './compare-actors.ts';

/** An actor in a saved article, and how certain it is that it is the one asked for. */
export interface JudgedAppearance {
  readonly appearance: KeptAppearance;
  readonly certainty: ShelfAppearance['certainty'];
}

/** Of those who go by a name of the actor, who is or may be the same: one of each article, newest first. */
export function bestAppearances(
  actor: ShelfActor,
  appearances: readonly KeptAppearance[],
): readonly JudgedAppearance[] {
  const judged = appearances.flatMap((appearance): readonly JudgedAppearance[] => {
    const certainty = compareActors(actor, appearance.actor);
    return certainty === null ? [] : [{ appearance, certainty }];
  });
  const byArticle = Map.groupBy(judged, ({ appearance }) => appearance.articleId);
  const best = Array.from(byArticle.values(), surest).flatMap((one) => one ?? []);
  return best.toSorted((a, b) => timeOf(b) - timeOf(a));
}

function surest(judged: readonly JudgedAppearance[]): JudgedAppearance | undefined {
  return judged.find(({ certainty }) => certainty === 'same') ?? judged[0];
}

function timeOf({ appearance }: JudgedAppearance): number {
  return appearance.keys[0]?.[1] ?? 0;
}
