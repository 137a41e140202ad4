import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rowAfter } from '../../../../components/library/shelf/list/row-after.ts';
import { digestOf } from './shelf-stock.ts';

const LIST = ['a', 'b', 'c', 'd'].map((id) => digestOf({ id }));
const gone = (ids: string) => LIST.filter(({ id }) => ids.includes(id));

it('stays where it stays, else goes on, else back', () => {
  expect(rowAfter(LIST, gone('b'), 'c')).toBe('c');
  expect(rowAfter(LIST, gone('bc'), 'b')).toBe('d');
  expect(rowAfter(LIST, gone('cd'), 'd')).toBe('b');
  expect(rowAfter(LIST, gone('a'), null)).toBe('b');
  expect(rowAfter(LIST, LIST, 'b')).toBeNull();
});

it('is one that is left, wherever there is one', () => {
  fc.assert(
    fc.property(
      fc.subarray(LIST),
      fc.constantFrom(null, 'a', 'b', 'c', 'd', 'z'),
      (away, active) => {
        const left = LIST.filter((digest) => !away.includes(digest)).map(({ id }) => id);
        const next = rowAfter(LIST, away, active);
        if (left.length === 0) expect(next).toBeNull();
        else expect(left).toContain(next);
      },
    ),
  );
});
