import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readByline } from '../../lib/exchange/citations/read-byline.ts';

describe('the writers of a byline', () => {
  test.each([
    ['Anna van der Berg', ['Anna|van der|Berg']],
    ['By Anna Berg and Bo Lee', ['Anna||Berg', 'Bo||Lee']],
    ['Anna Berg, Bo Lee & Cy Doe', ['Anna||Berg', 'Bo||Lee', 'Cy||Doe']],
    ['AFP', ['AFP']],
    ['Reuters Staff', ['Reuters Staff']],
    ['ANNA BERG, Political Editor, and AFP', ['Anna||Berg', 'AFP']],
    ['Anna Berg, CNN', ['Anna||Berg']],
    ['Anna Berg, The Plain Dealer', ['Anna||Berg']],
    ['The Plain Dealer', ['The Plain Dealer']],
    ['Anna Berg, NOLA.com, and Bo Lee, Hill Media Group', ['Anna||Berg', 'Bo||Lee']],
    ['Anna Berg and Hill Media Group', ['Anna||Berg', 'Hill Media Group']],
    ['AFP, Anna Berg', ['AFP', 'Anna||Berg']],
    ['Richard (R.J.) Eskow', ['Richard||Eskow']],
    ['Anna Berg in London', ['Anna||Berg']],
    ['Anna Berg, senior staff writer', ['Anna||Berg']],
    ['Dick Van Dyke', ['Dick||Van Dyke']],
    ['anna@paper.example Anna Berg (video)', ['Anna||Berg']],
    ['שלום כהן', ['שלום||כהן']],
    ['', []],
    [null, []],
    [' , and ; ', []],
  ])('of %j', (byline, names) => {
    expect(
      readByline(byline).map((name) =>
        'literal' in name
          ? name.literal
          : [name.given, name['non-dropping-particle'] ?? '', name.family].join('|'),
      ),
    ).toEqual(names);
  });

  test('a son’s “Jr.” stays with his name', () => {
    expect(readByline('Sammy Davis, Jr., and Bo Lee')[0]).toEqual({
      family: 'Davis',
      given: 'Sammy',
      suffix: 'Jr.',
    });
  });

  test('nothing takes long or fails', () => {
    const slow = fc.constantFrom('a, '.repeat(20_000), 'A '.repeat(20_000), ' and'.repeat(20_000));
    fc.assert(
      fc.property(fc.oneof(fc.string(), slow), (byline) => {
        const before = performance.now();
        expect(readByline(byline).length).toBeLessThanOrEqual(20);
        expect(performance.now() - before).toBeLessThan(2_000);
      }),
      { numRuns: 30 },
    );
  });
});
