import { expect, test } from 'vitest';

import { nextPassage } from '../../../lib/page/overlay/passage-steps.ts';
import { paintedStatements } from '../../../lib/page/paint/painted-statements.ts';
import { statementWith } from '../statements.ts';

const at = (start: number): { spans: { start: number; end: number }[] } => ({
  spans: [{ start, end: start + 5 }],
});
const painted = paintedStatements([
  statementWith({ id: 'second', kind: 'unnamed', ...at(20) }),
  statementWith({ id: 'first', kind: 'named', ...at(0) }),
  statementWith({ id: 'third', kind: 'named', ...at(40) }),
]);
const idAfter = (from: string | null, direction: 1 | -1, kind: 'named' | 'document' | null) => {
  const start = painted.find(({ statement }) => statement.id === from) ?? null;
  return nextPassage(painted, start, direction, kind)?.statement.id ?? null;
};

test('goes through the passages in reading order, whatever order they were found in', () => {
  expect([idAfter(null, 1, null), idAfter('first', 1, null), idAfter('second', 1, null)]).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('goes back, and round at both ends', () => {
  expect(idAfter('third', -1, null)).toBe('second');
  expect(idAfter('third', 1, null)).toBe('first');
  expect(idAfter('first', -1, null)).toBe('third');
});

test('keeps to one kind, also from a passage of another', () => {
  expect(idAfter('first', 1, 'named')).toBe('third');
  expect(idAfter('second', 1, 'named')).toBe('third');
  expect(idAfter('second', 1, 'document')).toBeNull();
});
