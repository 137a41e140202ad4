import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

import type { Flag } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { articleWith, readingOf } from '../store/fixtures.ts';
import { statementWith } from '../page/statements.ts';
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

/** Card and legend as one script that runs in any page. */
async function bundleSample(): Promise<string> {
  const entry = resolve(import.meta.dirname, 'overlay-sample.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'sample' } },
  });
  const [output] = built as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}

let sample = '';
beforeAll(async () => {
  sample = await bundleSample();
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
      // oxlint-disable-next-line typescript/no-implied-eval -- the remote control sends functions as text
      for (const script of [AXE, sample]) await page.evaluate(new Function(script) as () => void);
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
