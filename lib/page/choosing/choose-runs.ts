import { Readability } from '@mozilla/readability';
import { isElement } from '../runs/node-types.ts';
import { RUN_ATTRIBUTE } from './sketch-page.ts';

/**
 * The numbers of the runs that Readability takes for the article. It may do with the sketch what
 * it likes: the page itself is never shown to it.
 */
export function chooseRuns(sketch: Document): ReadonlySet<number> {
  const found = new Readability<Node>(sketch, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (content) => content,
  }).parse();
  if (!isElement(found?.content)) return new Set();
  const lines = found.content.querySelectorAll(`[${RUN_ATTRIBUTE}]`);
  return new Set(Array.from(lines, (line) => Number(line.getAttribute(RUN_ATTRIBUTE))));
}
