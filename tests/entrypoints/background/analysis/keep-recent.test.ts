import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keepRecent } from '../../../../entrypoints/background/analysis/keep-recent.ts';

test('forgets what was not asked for the longest', () => {
  const recent = keepRecent<number>(3);
  for (const key of ['a', 'b', 'c']) recent.keep(key, 1, 1);
  recent.get('a');
  recent.keep('d', 1, 1);
  expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key))).toEqual([1, undefined, 1, 1]);
});

test('keeps the last one even if it is larger than all it may keep', () => {
  const recent = keepRecent<string>(10);
  recent.keep('small', 'small', 1);
  recent.keep('large', 'large', 100);
  expect([recent.get('small'), recent.get('large')]).toEqual([undefined, 'large']);
});

test('keeps those asked for last, as many as there is room for', () => {
  const sizes = { a: 1, b: 2, c: 3, d: 5, e: 8 };
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(key, { minLength: 1 }), (keys) => {
      const recent = keepRecent<string>(10);
      for (const each of keys) recent.keep(each, each, sizes[each]);
      let size = 0;
      for (const each of new Set(keys.toReversed())) {
        size += sizes[each];
        expect(recent.get(each)).toBe(size <= 10 ? each : undefined);
      }
    }),
  );
});
