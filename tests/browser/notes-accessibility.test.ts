import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { beforeAll, expect, test } from 'vitest';

import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { inEachBrowser } from './in-each-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PIECES = ['card', 'question', 'toolbar', 'touched'] as const;

interface Axe {
  run(): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>>;
}

let sample = '';
beforeAll(async () => {
  sample = await bundleForPage('notes-cards-sample.ts');
});

inEachBrowser((stage) => {
  test.each(['light', 'dark'] as const)(
    'axe-core finds nothing in %s cards and toolbars',
    async (tone) => {
      const html = '<!doctype html><html lang="en"><title>Notes</title><body></body></html>';
      const page = await stage().openPage(stage().server.serve('/pieces', html));
      for (const script of [AXE, sample]) await runInPage(page, script);
      for (const piece of PIECES) {
        const seen = await page.evaluate(
          async (name, paper) => {
            (Reflect.get(window, 'mountPiece') as (...given: unknown[]) => void)(name, paper);
            const { violations, passes } = await (Reflect.get(window, 'axe') as Axe).run();
            return {
              found: violations.map(({ id, nodes }) =>
                [id, ...nodes.map(({ html: where }) => where)].join(' '),
              ),
              lookedAtContrast: passes.some(({ id }) => id === 'color-contrast'),
            };
          },
          piece,
          tone,
        );
        expect(seen, piece).toEqual({ found: [], lookedAtContrast: true });
      }
    },
  );
});
