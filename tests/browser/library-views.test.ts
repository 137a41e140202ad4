import { describe, expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { keepPapers, twoPapers } from './library-sample.ts';
import { NARROW_ROOMS, showInRoom, standingOut, walkByTab } from './view-measures.ts';

/** Longer than any phone is wide, and without a place to break. */
const LONG_ADDRESS = `https://statistics.example/${'tables-and-figures/'.repeat(6)}index.html`;

inEachBrowser((stage) => {
  let articleId = '';

  async function openLibrary(): Promise<OpenPage> {
    const { extensionOrigin } = stage().browser;
    const page = await stage().openPage(`${extensionOrigin}/options.html`);
    if (articleId === '') articleId = await keepAll(page);
    await page.goto(`${extensionOrigin}/library.html`);
    await page.waitFor(() => document.querySelectorAll('[role=row] a').length >= 2);
    return page;
  }

  const keepAll = async (page: OpenPage): Promise<string> =>
    await keepPapers(page, twoPapers(), {
      colour: 'green',
      comment: `Who said it first? See ${LONG_ADDRESS}`,
      tags: ['a tag of several words that goes on'],
      flag: {
        status: 'open',
        evidence: [{ address: LONG_ADDRESS, remark: '' }],
        assignee: 'Ada Moor',
        due: '2026-01-15',
      },
    });

  /** Every view, and what is there once it is drawn. */
  const views = (): readonly (readonly [hash: string, ready: string])[] => [
    ['#/', '.shelf-row'],
    ['#/?q=reservoir&tag=a+tag+of+several+words+that+goes+on', '.shelf-passage mark'],
    ['#/?q=zeppelin', '.shelf-ways'],
    [`#/article/${articleId}`, '.note-mark'],
    [`#/actor/${encodeURIComponent('person:teresa quill')}`, '.actor-article'],
    [`#/compare/${articleId}`, '.claim-pair'],
    ['#/desk', '.desk-item'],
    ['#/desk?status=wrong', '.nothing'],
    ['#/exchange', '.exchange-radio'],
  ];

  async function goTo(page: OpenPage, hash: string, ready: string): Promise<void> {
    await page.evaluate((address) => void (location.hash = address), hash);
    await page.waitFor((wanted) => document.querySelector(wanted) !== null, ready);
  }

  describe('every view of the library', () => {
    test.each(Object.entries(NARROW_ROOMS))('needs no scrolling sideways %s', async (_, room) => {
      const page = await openLibrary();
      for (const [hash, ready] of views()) {
        await showInRoom(page, hash, room, ready);
        expect(await standingOut(page), hash).toEqual([]);
      }
    });

    test.each(['light', 'dark'] as const)('leaves axe-core nothing to say, %s', async (scheme) => {
      await stage().browser.setColorScheme(scheme);
      const page = await openLibrary();
      for (const [hash, ready] of views()) {
        await goTo(page, hash, ready);
        expect(await complaintsAbout(page), hash).toEqual([]);
      }
      await page.press('?');
      await page.waitFor(() => document.querySelector('.keys[open] dl') !== null);
      expect(await complaintsAbout(page), 'keys').toEqual([]);
    });

    test('is walked through by the Tab key, every stop of it in sight', async () => {
      const page = await openLibrary();
      for (const [hash, ready] of views()) {
        await goTo(page, hash, ready);
        const stops = await walkByTab(page);
        expect(stops.length, hash).toBeGreaterThan(5);
        const unseen = stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
        expect(unseen, hash).toEqual([]);
      }
    });
  });
});
