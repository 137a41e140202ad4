import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { retryAfterMs } from '../../../lib/knowledge/look-up/retry-after.ts';
import { readDate } from '../../../lib/knowledge/look-up/wikidata-date.ts';
import { lookUpThere, withServer } from './look-up-there.ts';
import { ITEM, itemOf, LABELS, labelsOf, statement, unknownValue } from './recorded.ts';
import { json, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
withServer((started) => (server = started));

const NAMES = { Q1: 'Mayor', Q2: 'Minister', Q3: 'Senator', Q4: 'Speaker', Q5: 'Envoy' };

/** The facts shown of these statements, as "kind value from–until". */
async function factsOf(claims: Parameters<typeof itemOf>[0], names: object = labelsOf(NAMES)) {
  server.answer(LABELS, json(names));
  server.answer(ITEM, json(itemOf(claims)));
  const { outcome } = await lookUpThere(server);
  if (outcome.state !== 'found') throw new Error(`It is ${outcome.state}`);
  expect(outcome.page.isIncomplete).toBe(false);
  return (
    outcome.page.facts?.facts.map(
      ({ kind, value, from, until }) => `${kind} ${value} ${from ?? ''}–${until ?? ''}`,
    ) ?? null
  );
}

describe('the facts of Wikidata', () => {
  it('are the preferred ones where there are any', async () => {
    const P39 = [
      statement('P39', 'Q1', { rank: 'preferred' }),
      statement('P39', 'Q2'),
      statement('P39', 'Q3', { rank: 'deprecated' }),
    ];
    expect(await factsOf({ P39 })).toEqual(['position Mayor –']);
  });

  it('never are deprecated ones', async () => {
    const P39 = [statement('P39', 'Q3', { rank: 'deprecated' })];
    expect(await factsOf({ P39 })).toBeNull();
  });

  it('tell what holds before what is over, later before earlier, and three of a kind', async () => {
    const P39 = [
      statement('P39', 'Q1', {
        from: ['+1990-00-00T00:00:00Z', 9],
        until: ['+1994-00-00T00:00:00Z', 9],
      }),
      statement('P39', 'Q2', {
        from: ['+1994-05-00T00:00:00Z', 10],
        until: ['+2001-05-17T00:00:00Z', 11],
      }),
      statement('P39', 'Q3', { from: ['+2001-05-17T00:00:00Z', 11] }),
      statement('P39', 'Q4', { from: ['+2019-01-01T00:00:00Z', 11] }),
    ];
    expect(await factsOf({ P39 })).toEqual([
      'position Speaker 2019-01-01–',
      'position Senator 2001-05-17–',
      'position Minister 1994-05–2001-05-17',
    ]);
  });

  it('tell an office held twice once', async () => {
    const P39 = [
      statement('P39', 'Q1', { until: ['+1994-00-00T00:00:00Z', 9] }),
      statement('P39', 'Q1', { from: ['+2015-00-00T00:00:00Z', 9] }),
    ];
    expect(await factsOf({ P39 })).toEqual(['position Mayor 2015–']);
  });

  it('tell seat, industry and country of an organization', async () => {
    const claims = {
      P17: [statement('P17', 'Q1')],
      P159: [statement('P159', 'Q2')],
      P452: [statement('P452', 'Q3')],
    };
    expect(await factsOf(claims)).toEqual([
      'industry Senator –',
      'seat Minister –',
      'country Mayor –',
    ]);
  });

  it('are none where nothing we show is said, which PHP writes as a list', async () => {
    expect(await factsOf([])).toBeNull();
    expect(await factsOf({ P106: [unknownValue('P106')] })).toBeNull();
    expect(server.asked.filter(({ address }) => address.includes('labels'))).toEqual([]);
  });

  it('leave out what has no name, or is not as it should be', async () => {
    const broken = { rank: 'normal', mainsnak: { datavalue: { value: 'Q1' } } };
    const P39 = [broken, { rank: 'best' }, 7 as unknown as object, statement('P39', 'Q1')];
    expect(await factsOf({ P39, P106: [statement('P106', 'Q9')] })).toEqual(['position Mayor –']);
    expect(await factsOf({ P39: 'none' as unknown as object[] })).toBeNull();
  });

  it('are named in English where the language has no name for them', async () => {
    server.answer(
      'https://de.',
      json({ type: 'standard', title: 'A', lang: 'de', wikibase_item: 'Q900001' }),
    );
    server.answer(
      LABELS,
      json({
        entities: {
          Q1: { labels: { de: { value: 'Bürgermeister' }, en: { value: 'Mayor' } } },
          Q2: { labels: { en: { value: 'Minister' } } },
        },
      }),
    );
    server.answer(ITEM, json(itemOf({ P39: [statement('P39', 'Q1'), statement('P39', 'Q2')] })));
    const { outcome } = await lookUpThere(server, { language: 'de' });
    expect(outcome).toMatchObject({
      page: { facts: { facts: [{ value: 'Bürgermeister' }, { value: 'Minister' }] } },
    });
    const labels = server.asked.find(({ address }) => address.includes('props=labels'));
    expect(new URL(labels?.address ?? '').searchParams.get('languages')).toBe('de|en');
  });
});

describe('a date of Wikidata', () => {
  it.each([
    ['+2015-01-03T00:00:00Z', 11, '2015-01-03'],
    ['+2015-01-00T00:00:00Z', 10, '2015-01'],
    ['+2015-00-00T00:00:00Z', 9, '2015'],
    ['+2015-00-00T00:00:00Z', 11, '2015'],
    ['+2010-00-00T00:00:00Z', 8, null],
    ['-0044-03-15T00:00:00Z', 11, null],
    ['2015', 9, null],
  ])('is as exact as it is known: %s at precision %i', (time, precision, date) => {
    expect(readDate({ time, precision })).toBe(date);
  });
});

describe('how long a server wants to be left alone', () => {
  it('is never negative, never more than a day, whatever it says', () => {
    const said = fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String));
    fc.assert(
      fc.property(said, fc.nat(), (header, now) => {
        const wait = retryAfterMs(header, now);
        return wait === null || (wait >= 0 && wait <= 24 * 3_600_000);
      }),
    );
  });
});
