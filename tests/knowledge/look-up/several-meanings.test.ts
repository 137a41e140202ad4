import { describe, expect, it } from 'vitest';

import { lookUpThere, withServer } from './look-up-there.ts';
import { meaningsOf, SEARCH, searchOf, SUMMARY, summaryOf } from './recorded.ts';
import { json, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
withServer((started) => (server = started));

const lookUp = async (question: Parameters<typeof lookUpThere>[1] = {}) =>
  (await lookUpThere(server, question)).outcome;

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
