import { placeOf } from '../runs/place-of.ts';
import type { Run } from '../runs/run.ts';

/** Where in the page the chosen runs stand. */
export interface ArticleShape {
  /** Index of the first and the last chosen run. */
  readonly first: number;
  readonly last: number;
  /** How much of the chosen text stands above a run, between 0 and 1. */
  readonly shareAbove: (run: Run) => number;
  /** How many chosen runs stand in elements that are named and nested like this run's. */
  readonly likenessOf: (run: Run) => number;
  /** How many chosen runs stand close by: in the same element, counted from two levels up. */
  readonly neighboursOf: (run: Run) => number;
}

/** Measures the chosen runs; there must be at least one. */
export function shapeOf(chosen: readonly Run[]): ArticleShape {
  const likenesses = Map.groupBy(chosen, placeOf);
  const neighbours = countNeighbours(chosen);
  const lengthUpTo: number[] = [];
  let total = 0;
  for (const run of chosen) lengthUpTo[run.index] = total += run.text.length;
  for (let at = 1; at < lengthUpTo.length; at++) lengthUpTo[at] ??= lengthUpTo[at - 1] ?? 0;
  return {
    first: chosen[0]?.index ?? 0,
    last: chosen.at(-1)?.index ?? 0,
    shareAbove: ({ index }) =>
      (index < lengthUpTo.length ? (lengthUpTo[index - 1] ?? 0) : total) / total,
    likenessOf: (run) => likenesses.get(placeOf(run))?.length ?? 0,
    neighboursOf: ({ container }) => neighbours.get(grandparentOf(container)) ?? 0,
  };
}

/** For each element the chosen runs that stand directly in it, or one or two levels down. */
function countNeighbours(chosen: readonly Run[]): ReadonlyMap<Element | null, number> {
  const counts = new Map<Element | null, number>();
  for (const { container } of chosen) {
    for (const element of [container.parentElement, grandparentOf(container)]) {
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
  }
  return counts;
}

function grandparentOf(element: Element): Element | null {
  return element.parentElement?.parentElement ?? null;
}
