import { expect, test } from 'vitest';

import type { Note } from '../../lib/domain/note.ts';
import type { ShelfArticle } from '../../lib/domain/shelf.ts';
import { complaintsAbout } from './axe.ts';
import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ask, twoPapers } from './library-sample.ts';

const [SAMPLE, OTHER] = twoPapers();
const NOTED = 'a fairy tale with a price tag';

inEachBrowser((stage) => {
  /** Saves both papers with a note on one, and opens the library there; gives the id of the sample. */
  async function openLibrary(): Promise<{ page: OpenPage; id: string }> {
    const page = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
    const { id } = await ask<ShelfArticle>(page, 'setSaved', { reading: SAMPLE, isSaved: true });
    await ask(page, 'setSaved', { reading: OTHER, isSaved: true });
    const start = SAMPLE.article.text.indexOf(NOTED);
    await ask<{ note: Note }>(page, 'addNote', {
      article: SAMPLE.article,
      span: { start, end: start + NOTED.length },
      content: { colour: 'green', comment: 'Who said it first?', tags: [], flag: null },
    });
    await page.goto(`${stage().browser.extensionOrigin}/library.html#/article/${id}`);
    await page.waitFor(() => document.querySelector('.note-mark') !== null);
    return { page, id };
  }

  const wordsOf = async (page: OpenPage, selector: string): Promise<string[]> =>
    await page.evaluate(
      (wanted) =>
        Array.from(document.querySelectorAll(wanted), ({ textContent }) => textContent.trim()),
      selector,
    );

  test('a saved article is read with its marks and notes, and leads on to actor and comparison', async () => {
    const { page, id } = await openLibrary();
    expect(await wordsOf(page, '.note-mark')).toContain(NOTED);
    expect(await wordsOf(page, '.margin-note .note-comment')).toContain('Who said it first?');
    expect((await wordsOf(page, '.kept-article .source-mark--named')).length).toBeGreaterThan(3);
    expect(await complaintsAbout(page, 'body')).toEqual([]);

    await page.evaluate(() => document.querySelector<HTMLElement>('.reader-deeds a')?.click());
    await page.waitFor(() => document.querySelector('.claim-pair') !== null);
    expect(await wordsOf(page, '.claim-figure')).toEqual(['$3.1 million', '$4.5 million']);
    expect(await complaintsAbout(page, 'body')).toEqual([]);

    await page.evaluate(() => {
      location.hash = `#/actor/${encodeURIComponent('person:teresa quill')}`;
    });
    await page.waitFor(() => document.querySelectorAll('.actor-article').length === 2);
    expect(await complaintsAbout(page, 'body')).toEqual([]);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.actor-filter label:last-child input')?.click(),
    );
    await page.waitFor(() => location.hash.includes('show=about'));
    expect(await wordsOf(page, '.actor-beside')).toEqual([]);
    expect(await complaintsAbout(page, 'body')).toEqual([]);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.actor-filter label:nth-of-type(2) input')?.click(),
    );
    await page.waitFor(() => location.hash.includes('show=said'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.actor-saying')?.click());
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
    const before = (await wordsOf(page, '.claim-pair')).length;
    const elsewhere = await stage().openPage(`${extensionOrigin}/options.html`);
    await ask(elsewhere, 'setSaved', { reading: OTHER, isSaved: true });
    await page.toFront();
    await page.waitFor((count) => document.querySelectorAll('.claim-pair').length > count, before);
    expect(await wordsOf(page, '.claim-figure')).toContain('$4.5 million');
  });

  test('notes stand beside their words, and what is deleted here is gone', async () => {
    const { page } = await openLibrary();
    const apart = await page.waitFor(() => {
      const mark = document.querySelector('.note-mark')?.getBoundingClientRect().top ?? 0;
      const note = document.querySelector('.margin-note')?.getBoundingClientRect().top ?? 0;
      return Math.abs(mark - note) < 40 ? 'together' : '';
    });
    expect(apart).toBe('together');
    const noted = (await wordsOf(page, '.margin-note')).length;
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.margin-note .note-buttons button:last-child')?.click(),
    );
    await page.waitFor(
      (before) => document.querySelectorAll('.margin-note').length === before - 1,
      noted,
    );
  });
});
