import { expect, test } from 'vitest';

import type { OpenPage } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { hasPaintedStatements } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

inEachBrowser((stage, kind) => {
  /** A page that nobody read; in Chromium one that was, since there no test presses a key that opens it. */
  async function openArticle(path: string): Promise<OpenPage> {
    const page = await stage().openPage(stage().server.serve(path, SAMPLE_ARTICLE));
    if (kind === 'chromium') await (await readWithPopup(page)).popup.close();
    return page;
  }

  test('the key for highlights highlights what is selected, and nothing else is painted for it', async () => {
    const page = await openArticle('/key');
    const words = await selectWords(page, 2);
    await page.runCommand('note-highlight');
    expect(await untilNoted(page)).toBe(words);
    expect(await hasPaintedStatements(page)).toBe(kind === 'chromium');
  });

  test('the menu marks what is selected as needing a source', async () => {
    const page = await openArticle('/menu');
    const words = await selectWords(page, 3);
    await page.chooseMenuItem('note-flag');
    expect(await untilNoted(page)).toBe(words);
  });
});

/** Selects the beginning of a paragraph, in sight. */
async function selectWords(page: OpenPage, which: number): Promise<string> {
  return await page.evaluate((at) => {
    const text = document.querySelectorAll('article p')[at]?.firstChild;
    if (!text) throw new Error('No such paragraph');
    text.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.indexOf(' ', 20) ?? 20);
    return String(getSelection()).replaceAll(/\s+/g, ' ').trim();
  }, which);
}

/** The words that are painted for a note, as soon as there are some. */
async function untilNoted(page: OpenPage): Promise<string> {
  return await page.waitFor(() => {
    const ours = [...CSS.highlights].filter(([name]) => /^says-who-note-(?!chosen)/.test(name));
    const [range] = ours.flatMap(([, ranges]) => [...ranges]);
    return range === undefined ? null : (range as Range).toString().replaceAll(/\s+/g, ' ').trim();
  });
}
