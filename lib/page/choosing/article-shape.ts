import type { Run } from '../runs/run.ts';

/** Where in the page the chosen runs stand. */
export interface ArticleShape {
  /** Index of the first and the last chosen run. */
  readonly first: number;
  readonly last: number;
  /** How much of the chosen text an element holds, between 0 and 1. */
  readonly shareOf: (element: Element) => number;
  /** How many chosen runs stand in elements that are named and nested like this run's. */
  readonly likenessOf: (run: Run) => number;
}

/** Measures the chosen runs; there must be at least one. */
export function shapeOf(chosen: readonly Run[]): ArticleShape {
  const lengths = new Map<Element, number>();
  const likenesses = new Map<string, number>();
  let total = 0;
  for (const run of chosen) {
    total += run.text.length;
    likenesses.set(placeOf(run), (likenesses.get(placeOf(run)) ?? 0) + 1);
    for (let element: Element | null = run.container; element; element = element.parentElement) {
      lengths.set(element, (lengths.get(element) ?? 0) + run.text.length);
    }
  }
  return {
    first: chosen[0]?.index ?? 0,
    last: chosen.at(-1)?.index ?? 0,
    shareOf: (element) => (lengths.get(element) ?? 0) / total,
    likenessOf: (run) => likenesses.get(placeOf(run)) ?? 0,
  };
}

/** "p < div.entry-body < article.entry": alike for the paragraphs of every entry of a live blog. */
function placeOf({ container }: Run): string {
  const around = [container, container.parentElement, container.parentElement?.parentElement];
  return around
    .map((element) => `${element?.tagName}.${element?.getAttribute('class') ?? ''}`)
    .join(' < ');
}
