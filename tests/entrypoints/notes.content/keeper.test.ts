import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { askAhead } from '../../../entrypoints/notes.content/keeper.ts';
import type { PageArticle } from '../../../lib/domain/page-article.ts';
import type { TakenText } from '../../../lib/page/open-page.ts';
import { makeTextMap } from '../../../lib/page/text-map.ts';

const TEXT = 'The bridge is closed.';
/** Nothing of the article is looked at, only whether it is the same. */
const ARTICLE = { text: TEXT } as PageArticle;
const TAKEN: TakenText = { article: ARTICLE, textMap: makeTextMap(TEXT, []) };

const asked = vi.fn<(message: unknown) => unknown>();

beforeEach(() => {
  vi.stubGlobal('innerHeight', 900);
  let answers = 0;
  asked.mockReset().mockImplementation(async () => {
    answers++;
    return await Promise.resolve({ ok: true, response: `answer ${answers}` });
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the notes on a page are asked for before anybody opens them, and once', async () => {
  const keeper = askAhead(TAKEN);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await keeper.open(ARTICLE, null)).toBe('answer 1');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('opened again they are asked for again', async () => {
  const keeper = askAhead(TAKEN);
  await keeper.open(ARTICLE, null);
  expect(await keeper.open(ARTICLE, null)).toBe('answer 2');
});

test('another article than the one asked about gets its own', async () => {
  const keeper = askAhead(TAKEN);
  expect(await keeper.open({ ...ARTICLE }, null)).toBe('answer 2');
});

test('what has changed since is asked for again', async () => {
  const keeper = askAhead(TAKEN);
  keeper.forget();
  expect(await keeper.open(ARTICLE, null)).toBe('answer 2');
});

test('who opens them hears that they could not be read, and nobody else does', async () => {
  asked.mockResolvedValueOnce({ ok: false, name: 'AnswerError', message: 'asleep' });
  const keeper = askAhead(TAKEN);
  await new Promise((resolve) => setTimeout(resolve));
  await expect(keeper.open(ARTICLE, null)).rejects.toThrow('asleep');
});

test('where no text was taken nothing is asked ahead', () => {
  askAhead(null);
  expect(asked).not.toHaveBeenCalled();
});
