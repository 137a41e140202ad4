import { describe, expect, it } from 'vitest';

import { isLookUpRecord } from '../../../lib/domain/is-look-up.ts';
import { recordOf } from '../../../lib/knowledge/look-up/keep-answer.ts';
import { lookUpThere, NOW, withServer } from './look-up-there.ts';
import { LABELS, PIXEL, SUMMARY, summaryOf } from './recorded.ts';
import { json, redirect, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
withServer((started) => (server = started));

const lookUp = async (question: Parameters<typeof lookUpThere>[1] = {}) =>
  (await lookUpThere(server, question)).outcome;

const MOSS = {
  title: 'Ada Moss',
  description: 'Ortish politician (born 1961)',
  summary: 'Ada Moss is an Ortish politician. She has been minister of harbours since 2019.',
  language: 'en',
  direction: 'ltr',
  address: 'https://en.wikipedia.org/wiki/Ada_Moss',
  asOf: '2026-05-03T09:12:44.000Z',
  picture: { data: `data:image/png;base64,${PIXEL.toString('base64')}`, width: 320, height: 400 },
  facts: {
    address: 'https://www.wikidata.org/wiki/Q900001',
    asOf: '2026-04-20T17:03:09.000Z',
    facts: [
      { kind: 'position', value: 'Minister of Harbours', from: '2019-02-14', until: null },
      { kind: 'occupation', value: 'politician', from: null, until: null },
      { kind: 'occupation', value: 'lawyer', from: null, until: null },
      { kind: 'party', value: 'Tidal Party', from: '1995', until: null },
    ],
  },
  isIncomplete: false,
};

describe('a name with an article', () => {
  it('is told with summary, description, picture, facts and their dates', async () => {
    const outcome = await lookUp();
    expect(outcome).toEqual({ state: 'found', page: MOSS });
  });

  it('makes a record that the store believes', async () => {
    const outcome = await lookUp();
    if (outcome.state === 'failed') throw new Error(outcome.reason);
    const record = recordOf({ kind: 'article', words: 'Ada Moss', language: 'en' }, outcome, NOW);
    expect(isLookUpRecord(structuredClone(record))).toBe(true);
  });

  it('is sent without anything but the name, and who asks', async () => {
    const { requests } = await lookUpThere(server);
    expect(server.asked[0]?.address).toBe(`${SUMMARY}Ada_Moss`);
    expect(requests).toHaveLength(4);
    for (const { headers, body, ...how } of requests) {
      const told = new Headers(headers);
      expect([...told.keys()]).toEqual(['accept', 'api-user-agent']);
      expect(told.get('api-user-agent')).toBe('SaysWho/1.2.3 (test)');
      expect(body).toBeUndefined();
      expect(how).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
    }
  });

  it('is followed to the title it stands for', async () => {
    server.answer(`${SUMMARY}Moss`, redirect(`${SUMMARY}Ada_Moss`, 301));
    expect(await lookUp({ words: 'Moss' })).toEqual({ state: 'found', page: MOSS });
  });

  it('is told without a summary where the article has none', async () => {
    server.answer(SUMMARY, json(summaryOf({ type: 'no-extract', extract: '' })));
    expect(await lookUp()).toMatchObject({ state: 'found', page: { summary: '' } });
  });

  it('is told with what little there must be', async () => {
    server.answer(SUMMARY, json({ type: 'standard', title: 'Ada Moss', lang: 'en' }));
    const page = {
      ...MOSS,
      description: null,
      summary: '',
      asOf: null,
      picture: null,
      facts: null,
    };
    expect(await lookUp()).toEqual({ state: 'found', page });
    expect(server.asked).toHaveLength(1);
  });

  it('is looked up in the language of the article', async () => {
    server.answer(
      'https://de.wikipedia.org/api/rest_v1/page/summary/Hafen_%C3%96rt%2FS%C3%BCd',
      json(summaryOf({ title: 'Hafen Ört/Süd', titles: undefined, lang: 'de' })),
    );
    server.answer(LABELS, json({ entities: {} }));
    expect(await lookUp({ words: ' Hafen  Ört/Süd ', language: 'de-AT' })).toMatchObject({
      state: 'found',
      page: { address: 'https://de.wikipedia.org/wiki/Hafen_%C3%96rt%2FS%C3%BCd', language: 'de' },
    });
  });

  it.each([
    ['nb', 'https://no.wikipedia.org/'],
    ['zh-Hant', 'https://zh.wikipedia.org/'],
    ['evil.example/', 'https://en.wikipedia.org/'],
    [null, 'https://en.wikipedia.org/'],
  ])('in the language “%s” is looked up at %s', async (language, origin) => {
    await lookUp({ words: 'Nobody', language });
    expect(server.asked.map(({ address }) => new URL('/', address).href)).toEqual([origin, origin]);
  });
});
