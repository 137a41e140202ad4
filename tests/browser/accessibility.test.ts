import { expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { ColorScheme, OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { openPanel, press, readWithPopup, type Panel } from './popup-contents.ts';
import { QUESTIONABLE_ARTICLE } from './question-sample.ts';

inEachBrowser((stage) => {
  async function openPopup(body: string, scheme: ColorScheme): Promise<OpenPopup> {
    await stage().browser.setColorScheme(scheme);
    const page = await stage().openPage(stage().server.serve('/page', body));
    const { popup } = await readWithPopup(page);
    await popup.waitFor((wish) => matchMedia(`(prefers-color-scheme: ${wish})`).matches, scheme);
    return popup;
  }

  const panels: readonly Panel[] = ['actors', 'questions', 'statements', 'note'];

  test.each(['light', 'dark'] as const)('axe-core finds nothing in a %s popup', async (scheme) => {
    const popup = await openPopup(SAMPLE_ARTICLE, scheme);
    for (const panel of panels) {
      await openPanel(popup, panel);
      expect(await complaintsAbout(popup), panel).toEqual([]);
    }
  });

  test.each(['light', 'dark'] as const)('nor where notes are edited, %s', async (scheme) => {
    const popup = await openPopup(SAMPLE_ARTICLE, scheme);
    await openPanel(popup, 'statements');
    await press(popup, '.statement > .text-button');
    await popup.waitFor(() => document.querySelector('.decision') !== null);
    expect(await complaintsAbout(popup)).toEqual([]);
    await openPanel(popup, 'note');
    await press(popup, '.note-buttons button');
    expect(await complaintsAbout(popup)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('nor where questions are worked on, %s', async (scheme) => {
    const popup = await openPopup(QUESTIONABLE_ARTICLE, scheme);
    await openPanel(popup, 'questions');
    await press(popup, '[aria-label^="Write an answer"]');
    await press(popup, '[aria-label^="Reword"]');
    await press(popup, '.question:nth-child(2) [aria-label^="Not a good question"]');
    await popup.waitFor(() => document.querySelector('.question--quiet') !== null);
    expect(await complaintsAbout(popup)).toEqual([]);
    await press(popup, '.question--quiet .text-button:last-child');
    await popup.waitFor(() => document.querySelector('.muted-questions') !== null);
    await press(popup, '.muted-questions [aria-expanded]');
    expect(await complaintsAbout(popup)).toEqual([]);
    // The next test is to find the article as this one did.
    await press(popup, '.question-group .question--quiet .text-button:last-child');
    await press(popup, '.question--quiet .text-button');
    await popup.waitFor(() => document.querySelector('.question--quiet') === null);
  });

  test.each(['light', 'dark'] as const)('nor in an open card, %s', async (scheme) => {
    const popup = await openPopup(SAMPLE_ARTICLE, scheme);
    await press(popup, '.actor-toggle');
    await popup.waitFor(() => document.querySelector('.actor-details .hint') !== null);
    expect(await complaintsAbout(popup)).toEqual([]);
    for (const decision of ['rename', 'same', 'split']) {
      await press(popup, `[data-decision=${decision}]`);
      expect(await complaintsAbout(popup), decision).toEqual([]);
      await press(popup, '.decision-form-buttons > [type=button], .decision-cancel');
    }
  });

  test.each(['light', 'dark'] as const)('nor in a %s popup that explains', async (scheme) => {
    expect(await complaintsAbout(await openPopup('', scheme))).toEqual([]);
  });

  test('and it would find something', async () => {
    const popup = await openPopup(SAMPLE_ARTICLE, 'light');
    await popup.evaluate(() => document.querySelector('.tab')?.removeAttribute('aria-selected'));
    await popup.evaluate(() => document.body.append(document.createElement('button')));
    expect((await complaintsAbout(popup)).join()).toContain('button-name');
  });
});
