import type { Run } from './run.ts';

/** Names the elements around a run: "P. < DIV.body < DIV.entry" is one place in every entry of a live blog. */
export function placeOf(run: Run): string {
  return namesAround(run, (element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
}

/** The same without classes: "P < DIV < DIV". */
export function tagsOf(run: Run): string {
  return namesAround(run, ({ tagName }) => tagName);
}

function namesAround({ container }: Run, nameOf: (element: Element) => string): string {
  const around = [container, container.parentElement, container.parentElement?.parentElement];
  return around.map((element) => (element ? nameOf(element) : '')).join(' < ');
}
