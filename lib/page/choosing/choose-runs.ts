import { Readability } from '@mozilla/readability';
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
  const lines = (found?.content as Element | undefined)?.querySelectorAll(`[${RUN_ATTRIBUTE}]`);
  return new Set(Array.from(lines ?? [], (line) => Number(line.getAttribute(RUN_ATTRIBUTE))));
}
