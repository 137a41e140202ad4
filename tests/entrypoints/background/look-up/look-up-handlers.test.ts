import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  forgetWhenTakenBack,
  lookUpHandlers,
} from '../../../../entrypoints/background/look-up/look-up-handlers.ts';
import type { LookUpQuestion } from '../../../../lib/domain/look-up.ts';
import { turnOffLookUp, turnOnLookUp } from '../../../../lib/settings/look-up-settings.ts';
import { openStore, type LookUps, type Store } from '../../../../lib/store/index.ts';
import { NOW, tellOfMoss } from '../../../knowledge/look-up/look-up-there.ts';
import { PICTURE, PIXEL, SEARCH, searchOf, SUMMARY } from '../../../knowledge/look-up/recorded.ts';
import {
  body,
  json,
  startWikimediaServer,
  type WikimediaServer,
} from '../../../knowledge/look-up/wikimedia-server.ts';
import { fakePermissions, type FakePermissions } from '../../../settings/fake-permissions.ts';

const DAY_MS = 24 * 3600 * 1000;
const FAR = { tabId: null, page: null };

let server: WikimediaServer;
let store: Store;
let permissions: FakePermissions;
let now = NOW;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  permissions = fakePermissions();
  now = NOW;
  store = openStore(() => now);
  server = await startWikimediaServer();
  tellOfMoss(server);
  await turnOnLookUp();
});
afterEach(async () => {
  store.close();
  await server.close();
});

function handlers(cache: LookUps = store.lookUps) {
  const { lookUp, forgetLookUps } = lookUpHandlers(cache, {
    fetch: server.fetch,
    clock: () => now,
    wait: async () => undefined,
    agent: 'SaysWho/0 (test)',
    timeoutMs: 4000,
    signal: new AbortController().signal,
  });
  return {
    lookUp: async (question: Partial<LookUpQuestion> = {}) =>
      await lookUp(
        { question: { kind: 'article', words: 'Ada Moss', language: 'en', ...question } },
        FAR,
      ),
    forget: async () => await forgetLookUps(null, FAR),
  };
}

const summariesAsked = () =>
  server.asked.filter(({ address }) => address.startsWith(SUMMARY)).length;

describe('a look-up', () => {
  it('asks nobody while it is off', async () => {
    await turnOffLookUp();
    expect(await handlers().lookUp()).toEqual({ state: 'off' });
    expect(server.asked).toEqual([]);
  });

  it('asks nobody once the browser’s leave is taken back', async () => {
    permissions.take('https://*.wikipedia.org/*');
    expect(await handlers().lookUp()).toEqual({ state: 'off' });
    expect(server.asked).toEqual([]);
  });

  it('is kept for a week, also while the background was stopped', async () => {
    const first = await handlers().lookUp();
    expect(first.state).toBe('found');
    now += 6 * DAY_MS;
    expect(await handlers().lookUp({ words: ' Ada  Moss', language: 'en-US' })).toEqual(first);
    expect(server.asked).toHaveLength(4);
    now += 2 * DAY_MS;
    await handlers().lookUp();
    expect(server.asked).toHaveLength(8);
  });

  it('that found nothing is asked again the day after', async () => {
    server.answer(SEARCH, json(searchOf([])));
    await handlers().lookUp({ words: 'Nobody' });
    now += DAY_MS / 2;
    await handlers().lookUp({ words: 'Nobody' });
    expect(summariesAsked()).toBe(1);
    now += DAY_MS;
    await handlers().lookUp({ words: 'Nobody' });
    expect(summariesAsked()).toBe(2);
  });

  it('that failed, or lacks a part, is not kept', async () => {
    const { lookUp } = handlers();
    server.answer(PICTURE, json({}, 500));
    expect(await lookUp()).toMatchObject({ page: { isIncomplete: true } });
    server.answer(SUMMARY, json({}, 500));
    expect(await lookUp()).toMatchObject({ state: 'failed' });
    tellOfMoss(server);
    expect(await lookUp()).toMatchObject({ page: { isIncomplete: false } });
  });

  it('is asked once by all who ask at the same time', async () => {
    const { lookUp } = handlers();
    const [one, other] = await Promise.all([lookUp(), lookUp()]);
    expect(other).toEqual(one);
    expect(summariesAsked()).toBe(1);
  });

  it('keeps articles, meanings and languages apart', async () => {
    const { lookUp } = handlers();
    server.answer(SEARCH, json(searchOf([['Ada Moss (ship)', null]])));
    expect(await lookUp()).toMatchObject({ state: 'found' });
    expect(await lookUp({ kind: 'meanings' })).toMatchObject({ state: 'choices' });
    await lookUp({ language: 'de' });
    expect(server.asked.at(-1)?.address).toContain('https://de.wikipedia.org/');
  });

  it('leaves a server alone until the moment it named, for every name', async () => {
    const { lookUp } = handlers();
    server.answer(SUMMARY, json({}, 429, { 'retry-after': '60' }));
    const busy = { state: 'failed', reason: 'busy', retryAt: NOW + 60_000 };
    expect(await lookUp()).toEqual(busy);
    tellOfMoss(server);
    now += 59_000;
    expect(await lookUp()).toEqual(busy);
    expect(await lookUp({ words: 'Bo Harlow' })).toEqual(busy);
    expect(server.asked).toHaveLength(1);
    now += 1_000;
    expect(await lookUp()).toMatchObject({ state: 'found' });
  });

  it('waits for nobody, and takes nothing kept, once the clock was set back by a year', async () => {
    const { lookUp } = handlers();
    await lookUp();
    server.answer(SUMMARY, json({}, 429, { 'retry-after': '60' }));
    expect(await lookUp({ words: 'Bo Harlow' })).toMatchObject({ reason: 'busy' });
    tellOfMoss(server);
    now -= 365 * 24 * 3600 * 1000;
    expect(await lookUp()).toMatchObject({ state: 'found' });
    expect(summariesAsked()).toBe(3);
  });

  it('is told though it cannot be kept', async () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    const full = async () => await Promise.reject(new Error('full'));
    expect(await handlers({ ...store.lookUps, write: full }).lookUp()).toMatchObject({
      state: 'found',
    });
    expect(told).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe('what was looked up', () => {
  it('is gone when it is to be forgotten', async () => {
    const { lookUp, forget } = handlers();
    await lookUp();
    await forget();
    await lookUp();
    expect(summariesAsked()).toBe(2);
  });

  it('is gone once the browser’s leave is taken back', async () => {
    forgetWhenTakenBack(store.lookUps);
    await handlers().lookUp();
    permissions.take('https://*.wikipedia.org/*');
    await expect.poll(() => store.lookUps.read('article en Ada Moss')).toBeNull();
  });

  it('stays when leave for some other site is taken back', async () => {
    const clear = vi.fn(async () => undefined);
    forgetWhenTakenBack({ ...store.lookUps, clear });
    permissions.take('*://paper.example/*');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clear).not.toHaveBeenCalled();
  });

  it('is not kept where looking up was turned off before the answer came', async () => {
    const asked = Promise.withResolvers<() => void>();
    server.answer(PICTURE, (response, question) =>
      asked.resolve(() => body(PIXEL, 'image/png')(response, question)),
    );
    const looking = handlers().lookUp();
    const answer = await asked.promise;
    await turnOffLookUp();
    answer();
    expect(await looking).toMatchObject({ state: 'found' });
    expect(await store.lookUps.read('article en Ada Moss')).toBeNull();
  });
});
