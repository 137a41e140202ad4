import { describe, expect, it } from 'vitest';

import { lookUpThere, withServer } from './look-up-there.ts';
import { SEARCH, searchOf, SUMMARY, summaryOf } from './recorded.ts';
import { json, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
withServer((started) => (server = started));

const lookUp = async (question: Parameters<typeof lookUpThere>[1] = {}) =>
  (await lookUpThere(server, question)).outcome;

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
