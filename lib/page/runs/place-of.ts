import type { Run } from './run.ts';

/** Names the elements around a run: "P. < DIV.body < DIV.entry" is one place in every entry of a live blog. */
export function placeOf({ container }: Run): string {
  const around = [container, container.parentElement, container.parentElement?.parentElement];
  return around
    .map((element) => `${element?.tagName}.${element?.getAttribute('class') ?? ''}`)
    .join(' < ');
}
