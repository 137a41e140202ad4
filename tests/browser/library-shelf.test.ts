import { describe, expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { OpenPage, OpenPopup } from './browser-face.ts';
import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { openPanel, press, readWithPopup, write } from './popup-contents.ts';
import type { FillShelfWith } from './shelf-sample.ts';
import { click, countLibraryTabs, fillIn, searchFor, untilRows } from './shelf-gestures.ts';

const NOTE = 'Ask the crew of the ferry about the harbour.';
const OTHER_ARTICLE = SAMPLE_ARTICLE.replaceAll(/reservoir/gi, 'Lighthouse');

inEachBrowser((stage) => {
  /** Keeps an article as a reader does: with a note on it all, saved to the shelf. */
  async function keepArticle(path: string, html: string, note: string): Promise<OpenPopup> {
    const page = await stage().openPage(stage().server.serve(path, html));
    const { popup } = await readWithPopup(page);
    await openPanel(popup, 'note');
    await write(popup, '#note', note);
    await popup.waitFor(() => document.querySelector('#panel-note .save-status--saved') !== null);
    if (
      (await popup.evaluate(
        () => document.querySelectorAll('.shelf [aria-checked=true]').length,
      )) === 0
    )
      await press(popup, '.shelf [role=switch]');
    await popup.waitFor(() => document.querySelector('.shelf [aria-checked=true]') !== null);
    return popup;
  }

  async function openShelf(hash = '#/'): Promise<OpenPage> {
    return await stage().openPage(`${stage().browser.extensionOrigin}/library.html${hash}`);
  }

  describe('the shelf', () => {
    test('tells a new reader what to do', async () => {
      const shelf = await openShelf();
      await shelf.waitFor(() => document.querySelector('.shelf-empty ol') !== null);
      expect(await complaintsAbout(shelf)).toEqual([]);
    });

    test('has what was kept in the popup, finds it by its words, and a reload keeps the search', async () => {
      await (await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE)).close();
      await (await keepArticle('/2026/lighthouse', OTHER_ARTICLE, '')).close();
      const shelf = await openShelf();
      await untilRows(shelf, 2);
      await searchFor(shelf, 'reservior crew');
      await untilRows(shelf, 1);
      await shelf.waitFor(() => document.querySelector('.shelf-passage-text mark') !== null);
      expect(await shelf.evaluate(() => document.body.textContent)).toContain(
        'Nothing says “reservior”',
      );
      await shelf.waitFor(() => location.hash.includes('q='));

      const address = await shelf.evaluate(() => location.href);
      const again = await stage().openPage(address);
      await untilRows(again, 1);
      expect(
        await again.evaluate(
          () => document.querySelector<HTMLInputElement>('.shelf-search-field')?.value,
        ),
      ).toBe('reservior crew');
    });

    test('opens in one tab, and only one, from the popup and from the options', async () => {
      const popup = await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE);
      await popup.click('.open-library');
      const options = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
      await options.waitFor(() => document.querySelector('.options-library') !== null);
      await expect.poll(() => countLibraryTabs(options)).toBe(1);
      await click(options, '.options-library');
      await options.waitFor(() => document.hidden || document.visibilityState === 'hidden');
      expect(await countLibraryTabs(options)).toBe(1);
    });

    test('keeps tags, and what is deleted comes back by Undo', async () => {
      await (await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE)).close();
      await (await keepArticle('/2026/lighthouse', OTHER_ARTICLE, '')).close();
      const shelf = await openShelf();
      await untilRows(shelf, 2);
      await click(shelf, '.shelf-pick');
      await click(shelf, '[data-panel=tags]');
      await fillIn(shelf, '.bulk-panel input', 'harbour');
      await click(shelf, '.bulk-panel [type=submit]');
      await shelf.waitFor(() => document.querySelector('.shelf-marks .tag') !== null);

      const tagged = await openShelf('#/?tag=harbour');
      await untilRows(tagged, 1);
      await click(tagged, '.shelf-pick');
      await click(tagged, '.bulk-delete');
      await tagged.waitFor(() => document.querySelector('.undo-bar-button') !== null);
      const without = await openShelf();
      await untilRows(without, 1);
      await click(tagged, '.undo-bar-button');
      await untilRows(tagged, 1);
      await untilRows(await openShelf(), 2);
    });

    test.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async (scheme) => {
      await stage().browser.setColorScheme(scheme);
      await (await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE)).close();
      const shelf = await openShelf();
      await shelf.waitFor(() => document.querySelector('.shelf-row') !== null);
      await searchFor(shelf, 'reservoir');
      await shelf.waitFor(() => document.querySelector('.shelf-passage mark') !== null);
      await click(shelf, '.shelf-pick');
      await click(shelf, '[data-panel=tags]');
      await shelf.waitFor(() => document.querySelector('.bulk-panel') !== null);
      expect(await complaintsAbout(shelf)).toEqual([]);
    });
  });

  describe('a shelf of many', () => {
    const ARTICLES = 600;

    test('is walked by key to its end, and stays put where it is left', async () => {
      const workshop = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
      await runInPage(workshop, await bundleForPage('shelf-sample.ts'));
      await workshop.evaluate(async (count) => {
        await (Reflect.get(window, 'fillShelfWith') as FillShelfWith)(count);
      }, ARTICLES);

      const shelf = await openShelf();
      await shelf.waitFor((count) => {
        const rows = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
        return Number(rows) >= count;
      }, ARTICLES);
      const walked = await shelf.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const pressKey = async (key: string) => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
          for (let frames = 0; frames < 5; frames++) await frame();
        };
        const here = () => {
          const { top, bottom } = document.activeElement!.getBoundingClientRect();
          const index = document.activeElement!.getAttribute('aria-rowindex');
          return { index, isInSight: top >= 0 && bottom <= innerHeight };
        };
        document.querySelector<HTMLElement>('.shelf-row')?.focus();
        await pressKey('End');
        const end = here();
        await pressKey('PageUp');
        const page = here();
        scrollTo(0, 0);
        for (let frames = 0; frames < 5; frames++) await frame();
        return { end, page, away: here(), drawn: document.querySelectorAll('.shelf-row').length };
      });
      const total = String(
        await shelf.evaluate(() =>
          document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'),
        ),
      );
      expect(walked.end).toEqual({ index: total, isInSight: true });
      expect(walked.page.isInSight).toBe(true);
      // Scrolled away from, the row still has the focus.
      expect(walked.away).toEqual({ index: walked.page.index, isInSight: false });
      expect(walked.drawn).toBeLessThan(60);
    });

    test('fits 360 pixels, and its rows lie one below the other', async () => {
      const shelf = await openShelf();
      const narrow = await shelf.evaluate(async () => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; inline-size: 360px; block-size: 700px';
        frame.src = '/library.html?narrow#/';
        document.body.append(frame);
        const rows = () => [...(frame.contentDocument?.querySelectorAll('.shelf-row') ?? [])];
        while (rows().length < 5) await new Promise((resolve) => requestAnimationFrame(resolve));
        const page = frame.contentDocument!.documentElement;
        const boxes = rows().map((row) => row.getBoundingClientRect());
        return {
          overflow: page.scrollWidth - page.clientWidth,
          gaps: boxes.slice(1).map(({ top }, at) => Math.round(top - boxes[at]!.bottom)),
          beyond: boxes.filter(({ right }) => right > page.clientWidth).length,
        };
      });
      expect(narrow.overflow).toBeLessThanOrEqual(0);
      expect(new Set(narrow.gaps)).toEqual(new Set([0]));
      expect(narrow.beyond).toBe(0);
    });
  });
});
