import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  overlayCount,
  pageHtml,
  paintedStretches,
  paintedText,
  untilPainted,
} from './page-state.ts';
import { paintedAfterMs, watchForPaint } from './painting-time.ts';
import { allWordsOf, openPanel, press, readWithPopup, wordsOf } from './popup-contents.ts';

inEachBrowser((stage, kind) => {
  async function openSample(): Promise<OpenPage> {
    return await stage().openPage(stage().server.serve('/2026/11/reservoir', SAMPLE_ARTICLE));
  }

  test('a click on the toolbar button shows who speaks in the article', async () => {
    const page = await openSample();
    const { popup, end } = await readWithPopup(page);
    expect(end).toBe('read');
    expect(await wordsOf(popup, '.article-title')).toBe(
      'Harlow Bend to drain its old reservoir, and nobody will say when',
    );
    expect(await wordsOf(popup, '.article-outlet')).toBe('The Bend Courier');
    expect(await wordsOf(popup, '.article-facts')).toMatch(/Ines Calloway.*2026.*5\d\d words/);
    expect(await wordsOf(popup, '.voices-sentence')).toMatch(/named source/);

    const kinds = await allWordsOf(popup, '.voices-kind');
    expect(kinds.join()).toMatch(/Named.*By role.*Document.*Unnamed.*No source/);
    expect(await popup.evaluate(() => document.querySelectorAll('.voices-share').length)).toBe(5);
  });

  test('the popup lists actors, questions and statements', async () => {
    const page = await openSample();
    const { popup } = await readWithPopup(page);
    const actors = await allWordsOf(popup, '.actor-name');
    expect(actors).toEqual(
      expect.arrayContaining(['Teresa Quill', 'Piers Adeyemi', 'Dolores Finch', 'Walt Brannigan']),
    );
    expect(actors.join()).not.toContain('Okafor');

    await openPanel(popup, 'questions');
    expect(await allWordsOf(popup, '.question-text')).toContain(
      'If the bank has leaked since 2019, why did it take the town seven years to act?',
    );
    await openPanel(popup, 'statements');
    const statements = (await allWordsOf(popup, '.statement')).join('\n');
    expect(statements).toMatch(/I learned to swim here.*Walt Brannigan/);
  });

  test('the page is painted, and nothing in it is changed', async () => {
    const page = await openSample();
    const before = await pageHtml(page);
    await watchForPaint(page);
    const clicked = Date.now();
    await readWithPopup(page);
    await untilPainted(page);
    console.log(`${kind}: click → painted in ${await paintedAfterMs(page, clicked)} ms`);

    expect(await pageHtml(page)).toBe(before);
    expect(await overlayCount(page)).toBe(1);
    expect((await paintedText(page, 'says-who-named')).join('\n')).toContain(
      'I learned to swim here',
    );
    const stretches = await paintedStretches(page);
    for (const name of ['named', 'role', 'document', 'unnamed']) {
      expect(stretches[`says-who-${name}`], name).toBeGreaterThan(0);
    }
  });

  test('turning the painting off leaves nothing of it, turning it on paints again', async () => {
    const page = await openSample();
    const sheetsBefore = await page.evaluate(() => document.adoptedStyleSheets.length);
    const { popup } = await readWithPopup(page);
    await untilPainted(page);
    const painted = await paintedStretches(page);

    await press(popup, '[role=switch]');
    await page.waitFor(() => CSS.highlights.size === 0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheetsBefore);

    await press(popup, '[role=switch]');
    await untilPainted(page);
    await page.waitFor((wanted) => {
      const sizes = [...CSS.highlights].map(([name, highlight]) => [name, highlight.size]);
      return JSON.stringify(Object.fromEntries(sizes)) === wanted;
    }, JSON.stringify(painted));
  });

  test('a statement in the popup leads to its passage on the page', async () => {
    const page = await openSample();
    const { popup } = await readWithPopup(page);
    await openPanel(popup, 'statements');
    await popup.evaluate(() => {
      const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
      passages.find(({ textContent }) => textContent.includes('I learned to swim here'))?.click();
    });
    const shown = await page.waitFor(() => {
      const [range] = CSS.highlights.get('says-who-shown') ?? [];
      if (!(range instanceof Range) || window.scrollY === 0) return null;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight && range.toString();
    });
    expect(shown).toContain('I learned to swim here');
  });

  test('a second click finds the page read and painted once', async () => {
    const page = await openSample();
    const first = await readWithPopup(page);
    await untilPainted(page);
    const painted = await paintedStretches(page);
    await first.popup.close();
    const second = await readWithPopup(page);
    expect(second.end).toBe('read');
    expect(await paintedStretches(page)).toEqual(painted);
    expect(await overlayCount(page)).toBe(1);
  });
});
