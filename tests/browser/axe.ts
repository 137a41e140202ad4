import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Surface } from './browser-face.ts';

interface Axe {
  run(
    part: string,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a view as it stands, or against what matches a selector, one line each. */
export async function complaintsAbout(view: Surface, part = 'html'): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-implied-eval -- the remote control sends functions as text
  await view.evaluate(new Function(AXE) as () => void);
  return await view.evaluate(async (selector) => {
    const axe = Reflect.get(window, 'axe') as Axe;
    const { violations } = await axe.run(selector);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    );
  }, part);
}
