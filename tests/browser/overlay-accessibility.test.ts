import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { beforeAll, expect, test } from 'vitest';

import type { Flag } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { articleWith, readingOf } from '../store/fixtures.ts';
import { statementWith } from '../page/statements.ts';
import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { inEachBrowser } from './in-each-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>>;
}

const FLAG: Flag = {
  kind: 'unnamed-source',
  start: 22,
  end: 31,
  why: 'Nobody can ask “the mayor”.',
};
const READING: Reading = {
  ...readingOf(articleWith()),
  analysis: {
    ...readingOf(articleWith()).analysis,
    statements: [
      statementWith({ kind: 'unnamed', flags: [FLAG, { ...FLAG, kind: 'forecast' }] }),
      statementWith({ kind: 'named', voice: 'quote', cue: { start: 32, end: 36 } }),
      statementWith(),
    ],
  },
};

let sample = '';
beforeAll(async () => {
  // Card and legend.
  sample = await bundleForPage('overlay-sample.ts');
});

inEachBrowser((stage) => {
  test.each(['light', 'dark'] as const)(
    'axe-core finds nothing in %s card and legend',
    async (tone) => {
      const page = await stage().openPage(
        stage().server.serve(
          '/overlay',
          '<!doctype html><html lang="en"><title>Overlay</title><h1>Overlay</h1>',
        ),
      );
      for (const script of [AXE, sample]) await runInPage(page, script);
      const given = JSON.stringify({ reading: READING, tone });
      const complaints = await page.evaluate(async (json) => {
        const mount = Reflect.get(window, 'mountSample') as (sample: unknown) => void;
        mount(JSON.parse(json));
        const { violations, passes } = await (Reflect.get(window, 'axe') as Axe).run();
        return {
          found: violations.map(({ id, nodes }) =>
            [id, ...nodes.map(({ html }) => html)].join(' '),
          ),
          lookedAtContrast: passes.some(({ id }) => id === 'color-contrast'),
        };
      }, given);
      expect(complaints).toEqual({ found: [], lookedAtContrast: true });
    },
  );
});
