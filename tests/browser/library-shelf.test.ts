import { describe, expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import { untilSettled, waitUntil, type OpenPage, type OpenPopup } from './browser-face.ts';
import { bundleForPage, runInPage } from './bundle-for-page.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  openPanel,
  press,
  pressAway,
  readWithPopup,
  untilSays,
  untilWritten,
  write,
} from './popup-contents.ts';
import type { FillShelfWith } from './shelf-sample.ts';
import {
  countLibraryTabs,
  isFocusInSight,
  pressKey,
  searchFor,
  untilFocusInSight,
  untilRows,
} from './shelf-gestures.ts';

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
    const isSaved = await popup.evaluate(
      () => document.querySelector('.shelf [aria-checked=true]') !== null,
    );
    if (!isSaved) await press(popup, '.shelf [role=switch]');
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
      await untilSays(shelf, 'body', 'Nothing says “reservior”');
      await shelf.waitFor(() => location.hash.includes('q='));

      const address = await shelf.evaluate(() => location.href);
      const again = await stage().openPage(address);
      await untilRows(again, 1);
      await untilWritten(again, '.shelf-search-field', 'reservior crew');
    });

    test('opens in one tab, and only one, from the popup and from the options', async () => {
      const options = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
      await options.waitFor(() => document.querySelector('.options-library') !== null);
      const popup = await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE);
      await pressAway(popup, '.open-library');
      // Counted from a tab behind: another one in front would close the popup under its own click.
      await waitUntil('its tab', async () => (await countLibraryTabs(options)) === 1);
      await options.toFront();
      await press(options, '.options-library');
      await options.waitFor(() => document.hidden || document.visibilityState === 'hidden');
      expect(await countLibraryTabs(options)).toBe(1);
    });

    test('keeps tags, and what is deleted comes back by Undo', async () => {
      await (await keepArticle('/2026/reservoir', SAMPLE_ARTICLE, NOTE)).close();
      await (await keepArticle('/2026/lighthouse', OTHER_ARTICLE, '')).close();
      const shelf = await openShelf();
      await untilRows(shelf, 2);
      await press(shelf, '.shelf-pick');
      await press(shelf, '[data-panel=tags]');
      await write(shelf, '.bulk-panel input', 'harbour');
      await press(shelf, '.bulk-panel [type=submit]');
      await shelf.waitFor(() => document.querySelector('.shelf-marks .tag') !== null);

      const tagged = await openShelf('#/?tag=harbour');
      await untilRows(tagged, 1);
      await press(tagged, '.shelf-pick');
      await press(tagged, '.bulk-delete');
      await tagged.waitFor(() => document.querySelector('.undo-bar-button') !== null);
      const without = await openShelf();
      await untilRows(without, 1);
      await press(tagged, '.undo-bar-button');
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
      await press(shelf, '.shelf-pick');
      await press(shelf, '[data-panel=tags]');
      await shelf.waitFor(() => document.querySelector('.bulk-panel') !== null);
      expect(await complaintsAbout(shelf)).toEqual([]);
    });
  });
});

inEachBrowser((stage) => {
  async function openShelf(): Promise<OpenPage> {
    return await stage().openPage(`${stage().browser.extensionOrigin}/library.html`);
  }

  const ARTICLES = 200;

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
    await shelf.evaluate(() => document.querySelector<HTMLElement>('.shelf-row')?.focus());
    await pressKey(shelf, 'End');
    await shelf.waitFor(() => {
      const total = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
      return document.activeElement?.getAttribute('aria-rowindex') === total && scrollY > 1000;
    });
    await untilFocusInSight(shelf);
    await pressKey(shelf, 'PageUp');
    const reached = await shelf.waitFor(() => {
      const total = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
      const row = document.activeElement?.getAttribute('aria-rowindex');
      return row === total ? null : row;
    });
    await untilFocusInSight(shelf);

    await shelf.evaluate(() => scrollTo(0, 0));
    await shelf.waitFor(() => document.querySelector('[aria-rowindex="1"]') !== null);
    // Scrolled away from, the row still has the focus, though the others around it are gone.
    expect(await isFocusInSight(shelf)).toBe(false);
    expect(await shelf.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(
      reached,
    );
    const drawn = await shelf.evaluate(() => document.querySelectorAll('.shelf-row').length);
    expect(drawn).toBeLessThan(60);
  });

  test('is worked by key alone: searched, picked, deleted, undone, with the focus in the list', async () => {
    const shelf = await openShelf();
    await shelf.waitFor(() => document.querySelector('.found-count')?.textContent.includes('art'));
    await shelf.toFront();
    const rowOfFocus = async (other = ''): Promise<string> =>
      await shelf.waitFor((not) => {
        const row = document.activeElement?.getAttribute('data-id') ?? '';
        return row === not ? null : row;
      }, other);
    await shelf.press('/');
    await shelf.waitFor(() => document.activeElement?.matches('.shelf-search-field'));
    await shelf.hands.pressKeys('ArrowDown');
    await shelf.waitFor(() => document.activeElement?.matches('.shelf-row'));
    await shelf.hands.type('jxjx');
    await shelf.waitFor(() => document.querySelector('.bulk-count')?.textContent === '2 selected');
    const picked = await rowOfFocus();
    await shelf.hands.pressKeys('Delete');
    await shelf.waitFor(() => document.querySelector('.undo-bar-button') !== null);
    expect(await rowOfFocus(picked)).not.toBe(picked);
    await untilFocusInSight(shelf);
    await shelf.hands.pressKeys('Control', 'z');
    await shelf.waitFor((id) => document.querySelector(`[data-id="${id}"]`) !== null, picked);
    expect(await rowOfFocus()).not.toBe('');
    await shelf.hands.pressKeys('Tab');
    await shelf.waitFor(() => document.activeElement?.matches('.shelf-row .shelf-pick'));
  });

  test('fits 360 pixels, and its rows lie one below the other', async () => {
    const shelf = await openShelf();
    await shelf.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; inline-size: 360px; block-size: 700px';
      frame.src = '/library.html?narrow#/';
      document.body.append(frame);
    });
    const measure = () => {
      // A frame has no root element before its page begins.
      const page: Element | null | undefined =
        document.querySelector('iframe')?.contentDocument?.documentElement;
      const rows = [...(page?.querySelectorAll('.shelf-row') ?? [])];
      if (!page || rows.length < 5) return null;
      const boxes = rows.map((row) => row.getBoundingClientRect());
      return {
        overflow: page.scrollWidth - page.clientWidth,
        gaps: boxes.slice(1).map(({ top }, at) => Math.round(top - boxes[at]!.bottom)),
        beyond: boxes.filter(({ right }) => right > page.clientWidth).length,
      };
    };
    const narrow = await untilSettled('the rows', async () => await shelf.evaluate(measure));
    expect(narrow.overflow).toBeLessThanOrEqual(0);
    expect(new Set(narrow.gaps)).toEqual(new Set([0]));
    expect(narrow.beyond).toBe(0);
  });
});
