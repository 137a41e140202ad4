import { Readability } from '@mozilla/readability';
import { isElement } from '../runs/node-types.ts';
import type { Run } from '../runs/run.ts';
import { RUN_ATTRIBUTE, type Sketch } from './sketch-page.ts';

/**
 * Tells which runs Readability takes for the article. It may do with the sketch what it likes: the
 * page itself is never shown to it.
 */
export function chooseRuns(sketch: Sketch): (run: Run) => boolean {
  const kept = keptNumbers(sketch.document);
  const isKept = (run: Run): boolean => kept.has(run.index);
  const fates = new Map<readonly Run[], boolean>();
  return function isChosen(run) {
    const standIns = sketch.standInsFor(run);
    if (standIns === null) return isKept(run);
    const fate = fates.get(standIns) ?? standIns.filter(isKept).length > standIns.length / 2;
    fates.set(standIns, fate);
    return fate;
  };
}

function keptNumbers(sketch: Document): ReadonlySet<number> {
  const found = new Readability<Node>(sketch, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (content) => content,
  }).parse();
  if (!isElement(found?.content)) return new Set();
  const lines = found.content.querySelectorAll(`[${RUN_ATTRIBUTE}]`);
  return new Set(Array.from(lines, (line) => Number(line.getAttribute(RUN_ATTRIBUTE))));
}
