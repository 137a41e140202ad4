import { expect, test } from 'vitest';

import { furnitureAround } from '../../lib/page/choosing/furniture.ts';
import { walkPage } from '../../lib/page/runs/walk-page.ts';
import type { Run } from '../../lib/page/runs/run.ts';
import { makePage } from './make-page.ts';

function runsOf(body: string): Run[] {
  const runs: Run[] = [];
  const nothing = (): void => undefined;
  const visitor = { enterBlock: nothing, leaveBlock: nothing, addMedia: nothing };
  const walk = walkPage(makePage(body).body, { ...visitor, addRun: (run) => void runs.push(run) });
  while (walk.next().done !== true);
  return runs;
}

test('knows furniture by its name, and an article by its share', () => {
  const runs = runsOf(
    `<p>${'The bridge is closed. '.repeat(20)}</p><p class="newsletter">Sign up</p>`,
  );
  expect(runs.map(furnitureAround(runs))).toEqual([false, true]);
});

test('does not read on in names of a megabyte', () => {
  const [run] = runsOf(`<div class="${'_a'.repeat(500_000)}!">The bridge is closed.</div>`);
  const started = performance.now();
  expect(run && furnitureAround([run])(run)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
