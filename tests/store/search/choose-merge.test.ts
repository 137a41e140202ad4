import { expect, test } from 'vitest';

import { chooseMerge } from '../../../lib/store/search/choose-merge.ts';

test('a few segments stay apart', () => {
  expect(chooseMerge([])).toBe(0);
  expect(chooseMerge([500, 1, 1, 1])).toBe(0);
});

test('small ones become one, large ones stay until enough has come', () => {
  expect(chooseMerge([500, 1, 1, 1, 1])).toBe(4);
  expect(chooseMerge([500, 100, 60, 40, 20, 8])).toBe(6);
});

test('of many additions each is written again only a few times, and few segments are left', () => {
  const sizes: number[] = [];
  let written = 0;
  for (let added = 0; added < 10_000; added++) {
    sizes.push(1);
    const count = chooseMerge(sizes);
    if (count === 0) continue;
    const merged = sizes.splice(-count).reduce((sum, size) => sum + size, 0);
    sizes.push(merged);
    written += merged;
  }
  expect(sizes.length).toBeLessThan(20);
  expect(written / 10_000).toBeLessThan(12);
});
