import { expect, test } from 'vitest';

import type { OpenPopup } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  allWordsOf,
  openPanel,
  press,
  readWithPopup,
  untilWordsAre,
  wordsOf,
  write,
} from './popup-contents.ts';
import { QUESTIONABLE_ARTICLE } from './question-sample.ts';

const HALF = {
  '#new-question': 'Who owns the la',
  '.answer-editor textarea': 'It waited for',
  '.answer-editor input': 'dams.exa mple',
  '.reword textarea': 'Which officials, and of wh',
};

inEachBrowser((stage) => {
  async function openQuestions(path: string): Promise<OpenPopup> {
    const page = await stage().openPage(stage().server.serve(path, QUESTIONABLE_ARTICLE));
    const { popup } = await readWithPopup(page);
    await openPanel(popup, 'questions');
    return popup;
  }

  test('what was half-typed when the window closed is there again', async () => {
    const popup = await openQuestions('/half');
    await press(popup, '.question:first-child [aria-label^="Write an answer"]');
    await press(popup, '.question:first-child [aria-label^="Reword"]');
    await popup.waitFor(() => document.querySelectorAll('.answer-editor, .reword').length === 2);
    for (const [field, words] of Object.entries(HALF)) await write(popup, field, words);
    await popup.close();

    const again = await openQuestions('/half');
    const typed = await again.waitFor((fields) => {
      const found = fields.map((field) => document.querySelector<HTMLInputElement>(field)?.value);
      return found.includes(undefined) ? null : found.join('|');
    }, Object.keys(HALF));
    expect(typed).toBe(Object.values(HALF).join('|'));
    expect(await wordsOf(again, '.field-problem')).toContain('not the address of a web page');
  });

  test('a kind that was turned off stays off on that site, and can be turned on again', async () => {
    const popup = await openQuestions('/kinds');
    const all = await allWordsOf(popup, '.question-group .question-text');
    await press(popup, '[aria-label^="Not a good question"]');
    await press(popup, '.question--quiet .text-button:last-child');
    await popup.waitFor(() => document.querySelector('.muted-questions') !== null);
    await popup.close();

    const again = await openQuestions('/kinds');
    await again.waitFor(
      (count) => document.querySelectorAll('.question-group .question-text').length === count,
      all.length - 7,
    );
    await press(again, '.muted-questions [aria-expanded]');
    await press(again, '.muted-questions div > .text-button');
    await again.waitFor(() => document.querySelector('.muted-questions') === null);
    await press(again, 'details .text-button');
    await again.waitFor(() => document.querySelector('details') === null);
    await untilWordsAre(again, '.question-group .question-text', all);
  });
});
