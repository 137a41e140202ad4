import { expect, test } from 'vitest';

import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { complaintsAbout } from './axe.ts';
import { untilSettled, waitUntil, type OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ask, keepPapers, NOTED, twoPapers } from './library-sample.ts';
import { press, untilSays, untilWordsAre } from './popup-contents.ts';

const [SAMPLE, OTHER] = twoPapers();

inEachBrowser((stage) => {
  /** Saves both papers with a note on one, and opens the library there; gives the id of the sample. */
  async function openLibrary(): Promise<{ page: OpenPage; id: string }> {
    const page = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
    const content = {
      colour: 'green',
      comment: 'Who said it first?',
      tags: [],
      flag: null,
    } as const;
    const id = await keepPapers(page, [SAMPLE, OTHER], content);
    await page.goto(`${stage().browser.extensionOrigin}/library.html#/article/${id}`);
    await page.waitFor(() => document.querySelector('.note-mark') !== null);
    return { page, id };
  }

  test('a saved article is read with its marks and notes, and leads on to actor and comparison', async () => {
    const { page, id } = await openLibrary();
    await untilSays(page, '.note-mark', NOTED);
    await untilSays(page, '.margin-note .note-comment', 'Who said it first?');
    await page.waitFor(
      () => document.querySelectorAll('.kept-article .source-mark--named').length > 3,
    );
    expect(await complaintsAbout(page, 'body')).toEqual([]);

    await press(page, '.reader-deeds a');
    await untilWordsAre(page, '.claim-figure', ['$3.1 million', '$4.5 million']);
    expect(await complaintsAbout(page, 'body')).toEqual([]);

    await page.evaluate(() => {
      location.hash = `#/actor/${encodeURIComponent('person:teresa quill')}`;
    });
    await page.waitFor(() => document.querySelectorAll('.actor-article').length === 2);
    expect(await complaintsAbout(page, 'body')).toEqual([]);
    await press(page, '.actor-filter label:last-child input');
    await page.waitFor(() => location.hash.includes('show=about'));
    await untilWordsAre(page, '.actor-beside', []);
    expect(await complaintsAbout(page, 'body')).toEqual([]);
    await press(page, '.actor-filter label:nth-of-type(2) input');
    await page.waitFor(() => location.hash.includes('show=said'));
    await press(page, '.actor-saying');
    await page.waitFor(() => document.querySelector('.shown-passage') !== null);
    expect(await page.evaluate(() => location.hash)).toContain(id);
  });

  test('the comparison waits for nothing, and hears of what is saved elsewhere', async () => {
    const { extensionOrigin } = stage().browser;
    const page = await stage().openPage(`${extensionOrigin}/options.html`);
    const here = { ...SAMPLE, article: { ...SAMPLE.article, url: 'https://first.example/dam' } };
    const { id } = await ask<ShelfArticle>(page, 'setSaved', {
      reading: { ...here, article: { ...here.article, canonicalUrl: null } },
      isSaved: true,
    });
    await ask(page, 'setSaved', { reading: OTHER, isSaved: false });
    await page.goto(`${extensionOrigin}/library.html#/compare/${id}`);
    await page.waitFor(() => document.querySelector('.compared-head p') !== null);
    const count = async () =>
      await page.evaluate(() => document.querySelectorAll('.claim-pair').length);
    const before = await untilSettled('the pairs', async () => ({ pairs: await count() }));
    const elsewhere = await stage().openPage(`${extensionOrigin}/options.html`);
    await ask(elsewhere, 'setSaved', { reading: OTHER, isSaved: true });
    await page.toFront();
    await waitUntil('another pair', async () => (await count()) > before.pairs);
    await untilSays(page, '.claim-figure', '$4.5 million');
  });

  test('notes stand beside their words, and what is deleted here is gone', async () => {
    const { page } = await openLibrary();
    const apart = await page.waitFor(() => {
      const mark = document.querySelector('.note-mark')?.getBoundingClientRect().top ?? 0;
      const note = document.querySelector('.margin-note')?.getBoundingClientRect().top ?? 0;
      return Math.abs(mark - note) < 40 ? 'together' : '';
    });
    expect(apart).toBe('together');
    const noted = await untilSettled(
      'the notes',
      async () => await page.evaluate(() => document.querySelectorAll('.margin-note').length),
    );
    await press(page, '.margin-note .note-buttons button:last-child');
    await page.waitFor(
      (before) => document.querySelectorAll('.margin-note').length === before - 1,
      noted,
    );
  });
});
