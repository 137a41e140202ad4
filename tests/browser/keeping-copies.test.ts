import { afterAll, beforeAll, expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { OpenPage, OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE, type Stage } from './in-each-browser.ts';
import { pngOf } from './picture-sample.ts';
import { openPanel, press, readWithPopup, wordsOf } from './popup-contents.ts';
import { type PageServer, startPageServer } from './serve-pages.ts';

const PLACE = '<div class="picture" role="img" aria-label="A reservoir behind an earth dam"></div>';
const PICTURE = { body: pngOf(1600, 1000), type: 'image/png' };

/** What hostile and careless pages put between their paragraphs. */
const TRAPS = `
  <script>window.ran = true;</script>
  <svg width="300" height="200"><script>window.parent.ran = true;</script><text>drawn</text></svg>
  <iframe srcdoc="<script>parent.ran = true</script>"></iframe>
  <form action="/sent"><input name="parentNode"><input name="tagName"><button>Send</button></form>
  <div style="background: url(/spy.png)" onclick="ran = true"></div>
  <meta http-equiv="refresh" content="9999; url=/elsewhere">
  <p onmouseover="ran = true">The dam <b>leaks</b>, the <a href="javascript:ran=true">town engineer</a>
    said, and <a href="/report">the report</a> says so, too.</p>`;

inEachBrowser((stage, kind) => {
  let elsewhere: PageServer;
  beforeAll(async () => {
    elsewhere = await startPageServer();
  });
  afterAll(() => elsewhere.close());

  /** The sample article with a picture of its own site, one of a site that hands it out, and one of one that does not. */
  function pageWithPictures({ server }: Stage, path: string, first = '/own.png'): string {
    server.serve(first, PICTURE);
    const handedOut = { ...PICTURE, headers: { 'access-control-allow-origin': '*' } };
    const own = `<img src="${first}" width="640" alt="The dam from above" onerror="ran = true">`;
    const others = [
      elsewhere.serve('/handed-out.png', handedOut),
      elsewhere.serve('/refused.png', PICTURE),
    ].map((address) => `<p><img src="${address}" width="600" alt="Of another site"></p>`);
    const body = SAMPLE_ARTICLE.replace(PLACE, own).replace(
      '</figure>',
      `</figure>${TRAPS}${others.join('')}`,
    );
    return server.serve(path, body);
  }

  /** What was asked for of the page's own site, but for the picture that browsers put on its tab when they like. */
  const takeAsked = (): readonly string[] =>
    stage()
      .server.takeAsked()
      .filter((path) => path !== '/favicon.ico');

  async function openPopupOn(address: string): Promise<OpenPopup> {
    const page = await stage().openPage(address);
    await page.waitFor(() =>
      [...document.querySelectorAll('img')].every(({ complete }) => complete),
    );
    const { popup } = await readWithPopup(page);
    await openPanel(popup, 'note');
    return popup;
  }

  /** Saves the article with its pictures; gives what the popup says, and the way to it on the shelf. */
  async function keepWithPictures(popup: OpenPopup): Promise<{ words: string; href: string }> {
    await press(popup, '.shelf > .switch');
    await popup.waitFor(() => document.querySelector('.copy-switch') !== null);
    await press(popup, '.copy-switch .switch');
    await popup.waitFor(() =>
      document.querySelector('.copy-words')?.textContent.startsWith('Kept'),
    );
    const href = await popup.waitFor(() =>
      document.querySelector('.shelf-read')?.getAttribute('href'),
    );
    return { words: await wordsOf(popup, '.copy-words'), href };
  }

  async function openOnShelf(href: string): Promise<OpenPage> {
    const page = await stage().openPage(`${stage().browser.extensionOrigin}${href}`);
    await page.waitFor(() => document.querySelector('.reader-deeds [aria-pressed]') !== null);
    return page;
  }

  async function documentOf(page: OpenPage): Promise<string> {
    await press(page, '.reader-deeds [aria-pressed]');
    return await page.waitFor(() => document.querySelector('iframe')?.srcdoc);
  }

  test('an article is kept as it looks, without anything that runs or loads', async () => {
    const popup = await openPopupOn(pageWithPictures(stage(), '/kept'));
    elsewhere.takeAsked();
    takeAsked();
    const { words, href } = await keepWithPictures(popup);
    expect(words).toMatch(/^Kept as it looks, with 2 of 3 pictures \(/);
    expect(await complaintsAbout(popup, '.shelf')).toEqual([]);
    // What the page shows of its own site is used as it is. Other sites' pictures Chromium has, and Firefox asks for.
    expect(takeAsked()).toEqual([]);
    expect(elsewhere.takeAsked().toSorted()).toEqual(
      kind === 'chromium' ? [] : ['/handed-out.png', '/refused.png'],
    );
    await popup.close();

    const shelf = await openOnShelf(href);
    expect(await complaintsAbout(shelf, '.reader-head')).toEqual([]);
    const html = await documentOf(shelf);
    expect(html).not.toMatch(
      /<script|<iframe|<form|<svg|<input|onerror|onclick|javascript:|spy\.png/,
    );

    // As a file that was downloaded.
    const copy = await stage().openPage(stage().server.serve('/copy.html', html));
    takeAsked();
    const shown = await copy.waitFor(() => {
      const images = [...document.querySelectorAll('img')];
      if (images.some(({ complete }) => !complete)) return null;
      return {
        pictures: images.map(({ naturalWidth, naturalHeight, alt }) => [
          naturalWidth,
          naturalHeight,
          alt,
        ]),
        caption: document.querySelector('figure img + figcaption')?.textContent ?? '',
        missing: document.querySelector('.missing')?.textContent ?? '',
        bold: document.querySelector('article strong')?.textContent ?? '',
        links: [...document.querySelectorAll('p a')].map((link) => link.textContent),
        loaded: performance.getEntriesByType('resource').map(({ name }) => name),
        hasRun: Reflect.get(window, 'ran') === true,
      };
    });
    expect(await complaintsAbout(copy, 'html')).toEqual([]);
    expect(shown.pictures).toEqual([
      [1200, 750, 'The dam from above'],
      [1200, 750, 'Of another site'],
    ]);
    expect(shown.caption).toMatch(/^The reservoir above Mill Street/);
    expect(shown.missing).toMatch(/^A picture that was not kept: Of another site/);
    expect(shown.bold).toBe('leaks');
    expect(shown.links).toContain('the report');
    expect(shown.links).not.toContain('town engineer');
    expect(shown.loaded.filter((name) => !name.startsWith('data:'))).toEqual([]);
    expect(shown.hasRun).toBe(false);
    expect(takeAsked()).toEqual([]);
  });

  test('an article that looks otherwise is kept beside what it was, and what changed is told', async () => {
    const address = pageWithPictures(stage(), '/again');
    const popup = await openPopupOn(address);
    await keepWithPictures(popup);
    await popup.close();

    const changed = (await (await fetch(address)).text())
      .replaceAll('/own.png', '/replaced.png')
      .replace('before the spring', 'after the spring');
    stage().server.serve('/replaced.png', PICTURE);
    const again = await openPopupOn(stage().server.serve('/again', changed));
    await again.waitFor(() => document.querySelector('.article-changes') !== null);
    expect(await wordsOf(again, '.article-changes')).toContain('after');
    await press(again, '.shelf-again button');
    await again.waitFor(() =>
      document.querySelector('.shelf-again')?.textContent.startsWith('Kept as it is now'),
    );
    await again.waitFor(() =>
      document.querySelector('.copy-words')?.textContent.startsWith('Kept'),
    );
    const href = await again.waitFor(() =>
      document.querySelector('.shelf-read')?.getAttribute('href'),
    );
    await again.close();

    const shelf = await openOnShelf(href);
    await shelf.waitFor(() => document.querySelector('.article-changes') !== null);
    await shelf.waitFor(
      () => document.querySelectorAll('.reader-deeds [aria-pressed]').length === 2,
    );
    const newest = await documentOf(shelf);
    expect(newest).toContain('after the spring');
    await shelf.evaluate(() =>
      document.querySelectorAll<HTMLElement>('.reader-deeds [aria-pressed]')[1]?.click(),
    );
    await shelf.waitFor(() =>
      document.querySelector('iframe')?.srcdoc.includes('before the spring'),
    );
  });

  test('a page that allows pictures and nothing else keeps only Firefox from keeping those of other sites', async () => {
    stage().server.serve('/own.png', PICTURE);
    const headers = { 'access-control-allow-origin': '*' };
    const other = elsewhere.serve('/handed-out.png', { ...PICTURE, headers });
    const pictures = `<img src="/own.png" width="640"><p><img src="${other}" width="600"></p>`;
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src *";
    const address = stage().server.serve('/strict', {
      body: SAMPLE_ARTICLE.replace(PLACE, pictures),
      headers: { 'content-security-policy': policy },
    });
    const popup = await openPopupOn(address);
    const kept = kind === 'chromium' ? 'its 2 pictures' : '1 of 2 pictures';
    expect((await keepWithPictures(popup)).words).toContain(kept);
    await popup.close();
  });

  test('five hundred pictures are not all kept, and a copy that is not wanted goes', async () => {
    stage().server.serve('/small.png', { body: pngOf(300, 200), type: 'image/png' });
    const many = Array.from(
      { length: 500 },
      (_, at) => `<p><img src="/small.png?${at}" width="300" height="200" alt="${at}"></p>`,
    );
    const body = SAMPLE_ARTICLE.replace('</figure>', `</figure>${many.join('')}`);
    const popup = await openPopupOn(stage().server.serve('/many', body));
    expect((await keepWithPictures(popup)).words).toContain('60 pictures');
    await press(popup, '.copy-switch .switch');
    await popup.waitFor(() => document.querySelector('.copy-switch [aria-checked=false]') !== null);
  });
});
