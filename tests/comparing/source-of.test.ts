import { expect, test } from 'vitest';

import { keyOf, mayBeOne } from '../../lib/comparing/source-of.ts';

const person = (name: string) => keyOf({ name, type: 'person' });

test('a person goes by the family’s name, with or without what tells father from son', () => {
  expect(person('Robert F. Harlow Jr.')).toBe('harlow');
  expect(person('Robert Harlow III')).toBe(person('Harlow'));
  expect(person('Jr.')).toBe('jr');
});

test('two who are both called Junior are two', () => {
  expect(person('Martin Luther Brandt Jr.')).not.toBe(person('Robert F. Harlow Jr.'));
});

test('father and son may be one to an article that gives the family’s name alone', () => {
  expect(mayBeOne('Robert Harlow Jr.', 'Harlow')).toBe(true);
  expect(mayBeOne('Robert Harlow Jr.', 'Rob Harlow')).toBe(true);
  expect(mayBeOne('Robert Harlow Jr.', 'Hillary Harlow')).toBe(false);
});
