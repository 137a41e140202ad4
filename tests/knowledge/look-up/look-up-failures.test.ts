import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lookUpThere, NOW, withServer } from './look-up-there.ts';
import { ITEM, LABELS, meaningsOf, PICTURE, SEARCH, SUMMARY, summaryOf } from './recorded.ts';
import {
  body,
  inTurn,
  json,
  redirect,
  startWikimediaServer,
  type WikimediaAnswer,
  type WikimediaServer,
} from './wikimedia-server.ts';

let server: WikimediaServer;
withServer((started) => (server = started));

const failed = (reason: string, retryAt: number | null = null) => ({
  state: 'failed',
  reason,
  retryAt,
});

const FULL = { state: 'found', page: { isIncomplete: false } };
const SIGN_IN = '<!doctype html><title>Sign in</title><p>Welcome to the ferry.';

describe('a server that wants to be left alone', () => {
  it.each([
    ['in seconds', '3', 3000],
    ['as a date', new Date(NOW + 2000).toUTCString(), 2000],
    ['as a date that has passed', new Date(NOW - 60_000).toUTCString(), 0],
    ['not at all', undefined, 1000],
    ['in words nobody understands', 'soon', 1000],
  ])('is asked again when it says so %s', async (_, said, waited) => {
    const headers = said === undefined ? {} : { 'retry-after': said };
    server.answer(SUMMARY, inTurn(json({}, 429, headers), json(summaryOf())));
    const { outcome, waits } = await lookUpThere(server);
    expect(outcome).toMatchObject(FULL);
    expect(waits).toEqual([waited]);
  });

  it.each([
    ['seconds', '120', NOW + 120_000],
    ['a date', new Date(NOW + 3_600_000).toUTCString(), NOW + 3_600_000],
    ['a year', String(365 * 24 * 3600), NOW + 24 * 3_600_000],
  ])('is left to the reader when that is long: %s', async (_, said, retryAt) => {
    server.answer(SUMMARY, json({}, 429, { 'retry-after': said }));
    const { outcome, waits } = await lookUpThere(server);
    expect(outcome).toEqual(failed('busy', retryAt));
    expect(waits).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  it('is not asked for ever', async () => {
    server.answer(SUMMARY, json({}, 503));
    const { outcome, waits } = await lookUpThere(server);
    expect(outcome).toEqual(failed('busy'));
    expect(waits).toEqual([1000, 2000]);
    expect(server.asked).toHaveLength(3);
  });
});

describe('an answer that is none', () => {
  const BROKEN: readonly (readonly [string, WikimediaAnswer])[] = [
    ['a sign-in page', body(SIGN_IN, 'text/html')],
    ['a sign-in page that calls itself JSON', body(SIGN_IN, 'application/json')],
    ['half an answer', body('{"type": "standard", "title": "Ada', 'application/json')],
    ['nothing', body('', 'application/json')],
    ['another shape', json({ items: [] })],
    ['a list', json([summaryOf()])],
    ['numbers for words', json(summaryOf({ title: 7 }))],
    ['a picture that is none', json(summaryOf({ thumbnail: { source: 7 } }))],
    ['too much', body(`{"type":"${'x'.repeat(300_000)}"}`, 'application/json')],
    ['a failure of the server', json({}, 500)],
    ['a refusal', json({}, 403)],
  ];

  it.each(BROKEN)('is called broken: %s', async (_, answer) => {
    server.answer(SUMMARY, answer);
    expect((await lookUpThere(server)).outcome).toEqual(failed('broken'));
  });

  it('is an article in another language', async () => {
    server.answer(SUMMARY, json(summaryOf({ lang: 'fr' })));
    expect((await lookUpThere(server)).outcome).toEqual(failed('other-language'));
  });

  it('is one that comes from elsewhere', async () => {
    server.answer(SUMMARY, redirect('https://portal.example/answer'));
    server.answer('https://portal.example/answer', json(summaryOf()));
    expect((await lookUpThere(server)).outcome).toEqual(failed('broken'));
  });

  it('is a search that finds something else than pages', async () => {
    server.answer(`${SUMMARY}Moss`, json(meaningsOf('Moss')));
    server.answer(SEARCH, json({ pages: [{ title: null }] }));
    expect((await lookUpThere(server, { words: 'Moss' })).outcome).toEqual(failed('broken'));
  });
});

describe('a server that does not answer', () => {
  it('is called slow where it says nothing', async () => {
    server.answer(SUMMARY, () => undefined);
    expect((await lookUpThere(server, {}, 60)).outcome).toEqual(failed('slow'));
  });

  it('is called slow where it begins and does not end', async () => {
    server.answer(SUMMARY, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"type":');
    });
    expect((await lookUpThere(server, {}, 60)).outcome).toEqual(failed('slow'));
  });

  it('is called unreachable where the line breaks', async () => {
    server.answer(SUMMARY, (response) => void response.destroy());
    expect((await lookUpThere(server)).outcome).toEqual(failed('unreachable'));
  });

  it('is called unreachable where the line breaks half way', async () => {
    server.answer(SUMMARY, (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
      response.write('{"type":', () => response.destroy());
    });
    expect((await lookUpThere(server)).outcome).toEqual(failed('unreachable'));
  });

  it('is called unreachable where it sends in circles', async () => {
    server.answer(`${SUMMARY}Ada_Moss`, redirect(`${SUMMARY}A_Moss`));
    server.answer(`${SUMMARY}A_Moss`, redirect(`${SUMMARY}Ada_Moss`));
    expect((await lookUpThere(server)).outcome).toEqual(failed('unreachable'));
  });

  it('is called unreachable where there is none', async () => {
    await server.close();
    expect((await lookUpThere(server)).outcome).toEqual(failed('unreachable'));
    server = await startWikimediaServer();
  });
});

describe('an article whose facts or picture cannot be had', () => {
  const PARTS: readonly (readonly [string, string, WikimediaAnswer, object])[] = [
    ['Wikidata is busy', ITEM, json({}, 429, { 'retry-after': '900' }), { facts: null }],
    ['Wikidata answers HTML', ITEM, body(SIGN_IN, 'text/html'), { facts: null }],
    ['Wikidata reports an error', ITEM, json({ error: { code: 'x' } }), { facts: null }],
    ['Wikidata’s names are missing', LABELS, json({}, 500), { facts: null }],
    [
      'the picture is too large',
      PICTURE,
      body(Buffer.alloc(500_000), 'image/png'),
      { picture: null },
    ],
    ['the picture is a page', PICTURE, body(SIGN_IN, 'text/html'), { picture: null }],
    ['the picture is a drawing', PICTURE, body('<svg/>', 'image/svg+xml'), { picture: null }],
  ];

  it.each(PARTS)('is told without them: %s', async (_, address, answer, missing) => {
    // Names are asked for at an address that begins as that of the item does.
    server.answer(address, answer);
    if (address === LABELS) tellOfItemAgain();
    const { outcome } = await lookUpThere(server);
    expect(outcome).toMatchObject({ state: 'found', page: { ...missing, isIncomplete: true } });
  });

  it.each([
    'https://tracker.example/ada.png',
    'http://upload.wikimedia.org/ada.png',
    'https://upload.wikimedia.org.evil.example/ada.png',
    'javascript:alert(1)',
    'no address',
  ])('is told without a picture from elsewhere, which is not asked for: %s', async (source) => {
    server.answer(SUMMARY, json(summaryOf({ thumbnail: { source, width: 10, height: 10 } })));
    const { outcome } = await lookUpThere(server);
    expect(outcome).toMatchObject({ state: 'found', page: { picture: null, isIncomplete: false } });
    expect(server.asked).toHaveLength(3);
  });

  it('is told without a picture that is gone', async () => {
    server.answer(PICTURE, json({}, 404));
    const { outcome } = await lookUpThere(server);
    expect(outcome).toMatchObject({ state: 'found', page: { picture: null, isIncomplete: false } });
  });

  it('does not ask Wikidata for what is no item', async () => {
    server.answer(SUMMARY, json(summaryOf({ wikibase_item: 'Q1|Q2', thumbnail: undefined })));
    expect((await lookUpThere(server)).outcome).toMatchObject(FULL);
    expect(server.asked).toHaveLength(1);
  });

  function tellOfItemAgain(): void {
    server.answer(ITEM, json({ entities: { Q900001: itemWithOneFact } }));
  }
});

describe('whatever a server makes up', () => {
  /** JSON, and answers of the right shape with wrong values in them. */
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({ entities: fc.dictionary(fc.constant('Q900001'), fc.jsonValue()) }),
    fc.record({
      entities: fc.record({
        Q900001: fc.record({
          id: fc.constant('Q900001'),
          claims: fc.dictionary(fc.constantFrom('P39', 'P102', 'P17'), fc.jsonValue()),
          labels: fc.jsonValue(),
        }),
      }),
    }),
    fc.record({ pages: fc.array(fc.jsonValue()) }),
    fc.dictionary(fc.constantFrom(...Object.keys(summaryOf())), fc.jsonValue()).map(summaryOf),
  );

  it('comes to one of the outcomes there are', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (summary, search, item) => {
        server.answer(SUMMARY, json(summary));
        server.answer(SEARCH, json(search));
        server.answer(LABELS, json(item));
        const { outcome } = await lookUpThere(server);
        return ['found', 'choices', 'nothing', 'failed'].includes(outcome.state);
      }),
      { numRuns: 150 },
    );
  });
});

const itemWithOneFact = {
  id: 'Q900001',
  claims: { P106: [{ rank: 'normal', mainsnak: { datavalue: { value: { id: 'Q82955' } } } }] },
};
