import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isLookUpRecord } from '../../../lib/domain/is-look-up.ts';
import { recordOf } from '../../../lib/knowledge/look-up/keep-answer.ts';
import { lookUpThere, NOW, tellOfMoss } from './look-up-there.ts';
import { LABELS, meaningsOf, PIXEL, SEARCH, searchOf, SUMMARY, summaryOf } from './recorded.ts';
import { json, redirect, startWikimediaServer, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
beforeEach(async () => {
  server = await startWikimediaServer();
  tellOfMoss(server);
});
afterEach(() => server.close());

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

describe('a name with several meanings', () => {
  const MEANINGS = searchOf([
    ['Moss', 'Topics referred to by the same term'],
    ['Ada Moss', 'Ortish politician (born 1961)'],
    ['Moss (plant)', null],
  ]);

  it('offers the articles that may be meant, without the list itself', async () => {
    server.answer(`${SUMMARY}Moss`, json(meaningsOf('Moss')));
    server.answer(SEARCH, json(MEANINGS));
    expect(await lookUp({ words: 'Moss' })).toEqual({
      state: 'choices',
      choices: [
        { title: 'Ada Moss', description: 'Ortish politician (born 1961)' },
        { title: 'Moss (plant)', description: null },
      ],
      address: 'https://en.wikipedia.org/wiki/Moss',
    });
    expect(server.asked[1]?.address).toBe(`${SEARCH}q=Moss&limit=9`);
  });

  it('shows the list itself where the search finds nothing else', async () => {
    server.answer(`${SUMMARY}Moss`, json(meaningsOf('Moss')));
    server.answer(SEARCH, json(searchOf([])));
    expect(await lookUp({ words: 'Moss' })).toEqual({
      state: 'choices',
      choices: [],
      address: 'https://en.wikipedia.org/wiki/Moss',
    });
  });

  it('offers other meanings when asked for them, whatever article the name has', async () => {
    server.answer(SEARCH, json(MEANINGS));
    const outcome = await lookUp({ kind: 'meanings', words: 'Ada Moss' });
    expect(outcome).toMatchObject({ state: 'choices', address: null, choices: { length: 3 } });
    expect(server.asked.map(({ address }) => address)).toEqual([`${SEARCH}q=Ada+Moss&limit=9`]);
  });

  it('links to Wikipedia only, whatever address or half signs the answer has', async () => {
    const odd = {
      titles: { canonical: 'Ada_\uD83DMoss' },
      content_urls: { desktop: { page: 'javascript:alert(1)' } },
    };
    server.answer(`${SUMMARY}Ada_Moss`, json(summaryOf(odd)));
    expect(await lookUp()).toMatchObject({
      page: { address: `https://en.wikipedia.org/wiki/Ada_${encodeURIComponent('\uFFFD')}Moss` },
    });
  });

  it('offers nothing twice, and nothing without a title', async () => {
    server.answer(`${SUMMARY}Ada_Moss`, json({}, 404));
    server.answer(
      SEARCH,
      json(
        searchOf([
          [' ', null],
          ['Ada Moss (ship)', 'a'],
          ['Ada Moss (ship)', 'b'],
        ]),
      ),
    );
    expect(await lookUp()).toMatchObject({
      choices: [{ title: 'Ada Moss (ship)', description: 'a' }],
    });
  });

  it('offers no more than can be read', async () => {
    const many = Array.from({ length: 30 }, (_, number) => [`Moss ${number}`, null] as const);
    server.answer(SEARCH, json(searchOf(many)));
    expect(await lookUp({ kind: 'meanings' })).toMatchObject({ choices: { length: 8 } });
  });
});

describe('a name without an article', () => {
  it('offers what the search finds', async () => {
    server.answer(SEARCH, json(searchOf([['Ada Moss', 'Ortish politician']])));
    expect(await lookUp({ words: 'Minister Ada Moss' })).toEqual({
      state: 'choices',
      choices: [{ title: 'Ada Moss', description: 'Ortish politician' }],
      address: null,
    });
  });

  it('is nothing where the search finds nothing', async () => {
    server.answer(SEARCH, json(searchOf([])));
    expect(await lookUp({ words: 'Nobody at all' })).toEqual({ state: 'nothing' });
  });

  it('is not answered with a page about Wikipedia, nor with its front page', async () => {
    server.answer(SEARCH, json(searchOf([])));
    server.answer(`${SUMMARY}Help`, json(summaryOf({ namespace: { id: 12, text: 'Help' } })));
    server.answer(`${SUMMARY}Main_Page`, json(summaryOf({ type: 'mainpage' })));
    expect(await lookUp({ words: 'Help:Moss' })).toEqual({ state: 'nothing' });
    expect(await lookUp({ words: 'Main Page' })).toEqual({ state: 'nothing' });
  });

  it.each(['<b>Ada</b>', 'a|b', '..', './Ada', 'Ada/../Moss', '{{Moss}}', '%41da', '–', '&amp;'])(
    'is only searched for where it can be no title: %s',
    async (words) => {
      server.answer(SEARCH, json(searchOf([])));
      expect(await lookUp({ words })).toEqual({ state: 'nothing' });
      const query = new URLSearchParams({ q: words, limit: '9' }).toString();
      expect(server.asked.map(({ address }) => address)).toEqual([SEARCH + query]);
    },
  );

  it.each([
    'Ada\u200B Mo\u00ADss',
    '\u202EAda\u202C Moss',
    'Ada\uD83D Moss',
    'Ada\u0000\u0007Moss\uFEFF',
  ])('is sent as one sees it, without signs that nobody sees: %j', async (words) => {
    expect(await lookUp({ words })).toMatchObject({ state: 'found' });
    expect(server.asked[0]?.address).toBe(`${SUMMARY}Ada_Moss`);
  });

  it.each([
    'O/Brien? Kate',
    'C# and F#',
    'a'.repeat(300),
    '../../w/api.php',
    '?action=logout',
    '\uDE00',
  ])('never leads to another address: %s', async (words) => {
    server.answer(SEARCH, json(searchOf([])));
    expect(await lookUp({ words })).toEqual({ state: 'nothing' });
    for (const { address } of server.asked) {
      expect(address.startsWith(SUMMARY) || address.startsWith(SEARCH)).toBe(true);
      expect(address.slice(SUMMARY.length)).not.toMatch(/[#]|\.\.\//);
    }
  });

  it('is sent to a Wikipedia that there is, where the page gives its language in three letters', async () => {
    await lookUp({ language: 'eng' });
    expect(server.asked[0]?.address).toBe(`${SUMMARY}Ada_Moss`);
  });

  it('is not sent where it is empty', async () => {
    expect(await lookUp({ words: ' \n ' })).toEqual({ state: 'nothing' });
    expect(server.asked).toEqual([]);
  });

  it('is sent no longer than a name can be', async () => {
    server.answer(SEARCH, json(searchOf([])));
    await lookUp({ words: 'Ada Moss '.repeat(100) });
    expect(server.asked.map(({ address }) => new URL(address).searchParams.get('q'))).toEqual([
      'Ada Moss '.repeat(100).slice(0, 120),
    ]);
  });
});
