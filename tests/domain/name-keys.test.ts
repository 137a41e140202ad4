import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { middleInitials, nameKeys } from '../../lib/domain/name-keys.ts';

function keysOf(name: string, type: Parameters<typeof nameKeys>[0]['type'] = 'person') {
  return nameKeys({ name, type, aliases: [] });
}

describe('what an actor is found by', () => {
  test.each([
    ['Jane Harlow', 'person:jane harlow'],
    ['Jane R. Harlow', 'person:jane harlow'],
    ['José Núñez', 'person:jose nunez'],
    ['Jane Harlow’s', 'person:jane harlow'],
    ['Jean-Luc O’Neil', "person:jean-luc o'neil"],
    ['J. K. Rowan', 'person:j k rowan'],
    ['J.K. Rowan', 'person:j k rowan'],
    ['John Smith Jr.', 'person:john smith jr'],
  ])('%s', (name, key) => {
    expect(keysOf(name)).toEqual([key]);
  });

  test.each([['Harlow'], ['Jane'], ['J. Harlow'], ['R.'], [''], ['…'], ['<b></b>']])(
    'a person is not found by “%s”',
    (name) => {
      expect(keysOf(name)).toEqual([]);
    },
  );

  test('others are found by one word, but not by a letter', () => {
    expect(keysOf('the Pentagon', 'organization')).toEqual(['organization:pentagon']);
    expect(keysOf('Q', 'organization')).toEqual([]);
  });

  test('all names are taken, each once', () => {
    const aliases = ['Harlow', 'Bobby Harlow', 'ROBERT HARLOW'];
    expect(nameKeys({ name: 'Robert Harlow', type: 'person', aliases })).toEqual([
      'person:robert harlow',
      'person:bobby harlow',
    ]);
  });

  test('nobody is found by a name as long as a paragraph', () => {
    expect(keysOf(`Jane ${'x'.repeat(200)}`)).toEqual([]);
  });

  test('whatever a page calls a name gives a short key or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        for (const key of keysOf(name)) expect(key.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

test('middle initials are those between first and last word', () => {
  expect(middleInitials('George H. W. Bush')).toEqual(['h', 'w']);
  expect(middleInitials('J. K. Rowan')).toEqual(['k']);
  expect(middleInitials('Jane Harlow')).toEqual([]);
});
