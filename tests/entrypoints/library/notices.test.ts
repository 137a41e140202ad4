import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { SHIPPED_PACKAGES } from '../../../entrypoints/library/notices/shipped-packages.ts';
import { writeNotices } from '../../../entrypoints/library/notices/write-notices.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const { document } = parseHTML(writeNotices(resolve(ROOT, 'node_modules')));
const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

/** The command line reads saved pages with it; no reader gets it. */
const NOT_SHIPPED = ['linkedom'];

test('everything that runs at the reader’s has its notice, with version and licence', () => {
  // What npm wrote has this form.
  const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    const title = titles.find((one) => one.startsWith(`${name} ${version} (`));
    expect([name, title === undefined]).toEqual([name, NOT_SHIPPED.includes(name)]);
  }
});

test('each package brings the terms of its licence', () => {
  expect(document.querySelectorAll('pre').length).toBeGreaterThanOrEqual(SHIPPED_PACKAGES.length);
  for (const terms of document.querySelectorAll('pre')) {
    expect(terms.textContent).toMatch(/copyright/i);
  }
});

test('the notice of citeproc says whose it is, under which licence, and where its source is', () => {
  const words = document.body.textContent;
  expect(titles).toContain('citeproc 2.4.63 (CPAL-1.0)');
  for (const asked of ['Frank Bennett', 'Common Public Attribution License', 'source code']) {
    expect(words).toContain(asked);
  }
  expect(words).toContain('https://github.com/juris-m/citeproc-js');
});
