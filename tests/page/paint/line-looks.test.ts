import { expect, test } from 'vitest';

import { SOURCE_KINDS } from '../../../lib/domain/analysis.ts';
import { LINE_LOOKS, type Tone } from '../../../lib/page/paint/line-looks.ts';
import { paintingSheet } from '../../../lib/page/paint/painting-sheet.ts';
import { contrast } from './contrast.ts';

/** White and the greys that news sites set text on. */
const PAPERS: Readonly<Record<Tone, readonly string[]>> = {
  light: ['#ffffff', '#f6f1e7'],
  dark: ['#000000', '#23211e'],
};

test('each source kind has a line of its own, colours aside', () => {
  expect(new Set(SOURCE_KINDS.map((kind) => LINE_LOOKS[kind].line)).size).toBe(SOURCE_KINDS.length);
});

test.each(['light', 'dark'] as const)('every line can be seen on %s paper', (tone) => {
  for (const paper of PAPERS[tone]) {
    for (const kind of SOURCE_KINDS) {
      expect(contrast(LINE_LOOKS[kind].colour[tone], paper)).toBeGreaterThanOrEqual(3);
    }
  }
});

test('every highlight is named ours and gets a rule', () => {
  const names = [...paintingSheet('light', '').matchAll(/::highlight\(([^)]+)\)/g)].map(
    ([, name]) => name,
  );
  expect(names).toHaveLength(10);
  expect(names.every((name) => name?.startsWith('says-who-'))).toBe(true);
});
