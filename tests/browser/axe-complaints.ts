import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Surface } from './browser-face.ts';

interface Axe {
  run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against what matches the selector, one line each. */
export async function axeComplaints(surface: Surface, selector: string): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-implied-eval -- the remote control sends functions as text
  await surface.evaluate(new Function(AXE) as () => void);
  return await surface.evaluate(async (part) => {
    const { violations } = await (Reflect.get(window, 'axe') as Axe).run(part);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}
