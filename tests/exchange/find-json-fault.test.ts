import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findJsonFault } from '../../lib/exchange/import/find-json-fault.ts';

test('JSON has no fault, and where it breaks off the fault is its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      expect(findJsonFault(text)).toBe(text.length);
      const cut = text.slice(0, at % text.length);
      expect(findJsonFault(cut)).toBeLessThanOrEqual(cut.length);
    }),
  );
});

test.each([
  ['{"a": 1, }', 9],
  ['["a\nb"]', 1],
  ['["\\x"]', 1],
  ['[1] 2', 4],
  ['{"a" 1}', 5],
])('the fault of %j is at %d', (text, at) => {
  expect(findJsonFault(text)).toBe(at);
});

test('strings of tens of millions of signs are read to their end', () => {
  const long = ['a'.repeat(30_000_000), '\\n'.repeat(10_000_000)].map((words) => `["${words}"`);
  for (const text of long) expect(findJsonFault(`${text} x`)).toBe(text.length + 1);
});
