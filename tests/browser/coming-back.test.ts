import { expect, test } from 'vitest';

import type { OpenPage, OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { hasPaintedStatements } from './page-state.ts';
import { openPanel, readWithPopup } from './popup-contents.ts';

/** What a page that nobody asked for notes would need to show them, and more. */
const LONG_ENOUGH_MS = 1_500;

/** A page of the same site that is no article, until it takes another address and shows one. */
const FRONT_PAGE = `<!doctype html><html lang="en"><title>The Courier</title>
<body><ul><li><a href="/one">One</a></li><li><a href="/two">Two</a></li></ul></body></html>`;

inEachBrowser((stage) => {
  const openArticle = async (path: string): Promise<OpenPage> =>
    await stage().openPage(stage().server.serve(path, SAMPLE_ARTICLE));

  /** Flags the first statement in the popup, which makes a note. */
  async function noteOn(page: OpenPage): Promise<OpenPopup> {
    const { popup } = await readWithPopup(page);
    await openPanel(popup, 'statements');
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('.statement > .text-button')?.click(),
    );
    await popup.waitFor(() => document.querySelector('.decision') !== null);
    return popup;
  }

  /** Says yes in the popup and to the browser, if an earlier test has not, and waits until that is known. */
  async function allowInPopup(popup: OpenPopup): Promise<void> {
    await openPanel(popup, 'note');
    const yes = await popup.waitFor(() => {
      // Where it was taken back, there is a button alone.
      const ways = ['.site-access-answers .button--main', 'button.site-access'];
      const way = ways.find((selector) => document.querySelector(selector) !== null);
      return way ?? (document.querySelector('p.site-access') === null ? null : 'given');
    });
    if (yes === 'given') return;
    await popup.click(yes);
    await stage().browser.sayYes();
    await popup.waitFor(() => document.querySelector('p.site-access') !== null);
  }

  /** A site with one note, which the reader allowed us to see. */
  async function allowedSiteWithNote(): Promise<OpenPage> {
    await stage().browser.prepareYes();
    const page = await openArticle('/back');
    const popup = await noteOn(page);
    await untilNotes(page, 1);
    await allowInPopup(popup);
    return page;
  }

  test('without leave, notes come back on a click and not before', async () => {
    const page = await openArticle('/back');
    await (await noteOn(page)).close();
    const again = await openArticle('/back');
    await nothingComes(again);
    await readWithPopup(again);
    await untilNotes(again, 1);
  });

  test('on a site the reader allowed they are there without a click, also with a background that was stopped', async () => {
    await allowedSiteWithNote();
    await untilNotes(await openArticle('/back'), 1);
    await stage().browser.stopBackground();
    const page = await openArticle('/back');
    await untilNotes(page, 1);
    expect(await hasPaintedStatements(page)).toBe(false);
  });

  test('they come on pages that turn into an article without being loaded', async () => {
    await allowedSiteWithNote();
    const page = await stage().openPage(stage().server.serve('/front', FRONT_PAGE));
    await nothingComes(page);
    await page.evaluate((html) => {
      const article = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', '/back');
      document.body.replaceChildren(...article.body.childNodes);
    }, SAMPLE_ARTICLE);
    await untilNotes(page, 1);
  });

  test('they stay away again once the reader takes the leave back', async () => {
    await allowedSiteWithNote();
    await stopInOptions();
    await nothingComes(await openArticle('/back'));
  });

  async function stopInOptions(): Promise<void> {
    const options = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
    await options.waitFor(() => document.querySelector('.site-list-line') !== null);
    const sites = await options.evaluate(
      () => document.querySelector('.site-list-name')?.textContent,
    );
    expect(sites).toBe('127.0.0.1');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.site-list-line .button')?.click(),
    );
    await options.waitFor(() => document.querySelector('.site-list-line') === null);
  }
});

/** How many stretches of text are painted for notes. */
async function noteCount(page: OpenPage): Promise<number> {
  return await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('says-who-note-'))
      .reduce((count, [, highlight]) => count + highlight.size, 0),
  );
}

async function untilNotes(page: OpenPage, count: number): Promise<void> {
  await page.waitFor((wanted) => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('says-who-note-'));
    return ours.reduce((sum, [, { size }]) => sum + size, 0) >= wanted;
  }, count);
}

/** Waits for what must not happen; there is no condition for that. */
async function nothingComes(page: OpenPage): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONG_ENOUGH_MS);
  const hosts = await page.evaluate(
    () => document.querySelectorAll('says-who-overlay, says-who-notes').length,
  );
  expect(hosts).toBe(0);
  expect(await noteCount(page)).toBe(0);
}
