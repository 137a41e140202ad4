import { expect, test } from 'vitest';

import type { OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  allWordsOf,
  openPanel,
  press,
  readWithPopup,
  untilSays,
  untilWritten,
  write,
} from './popup-contents.ts';

const NOTE = 'Ask the Office of Dam Safety for the 2019 letter.';
const OWN_QUESTION = 'Who owns the land below the dam?';

inEachBrowser((stage) => {
  async function openPopupOn(path: string): Promise<OpenPopup> {
    const page = await stage().openPage(stage().server.serve(path, SAMPLE_ARTICLE));
    return (await readWithPopup(page)).popup;
  }

  async function untilSaved(popup: OpenPopup, panel: string): Promise<void> {
    await popup.waitFor(
      (selector) => document.querySelector(`${selector} .save-status--saved`) !== null,
      panel,
    );
  }

  test('a note and the choice to keep the article are there again when the page is opened again', async () => {
    const popup = await openPopupOn('/note');
    await openPanel(popup, 'note');
    await write(popup, '#note', NOTE);
    await untilSaved(popup, '#panel-note');
    await press(popup, '#panel-note [role=switch]');
    await popup.waitFor(() => document.querySelector('#panel-note [aria-checked=true]') !== null);
    await popup.close();

    const again = await openPopupOn('/note');
    await openPanel(again, 'note');
    await untilWritten(again, '#note', NOTE);
    await again.waitFor(
      () => document.querySelectorAll('#panel-note [aria-checked=true]').length === 1,
    );
  });

  test('questions stay ticked off, answered and added', async () => {
    const popup = await openPopupOn('/questions');
    await openPanel(popup, 'questions');
    await press(popup, '.question-tick');
    await press(popup, '.question [aria-label^="Write an answer"]');
    await write(popup, '.answer-editor textarea', 'It waited for the state.');
    await write(popup, '.answer-editor input', 'dams.example/letter');
    await untilSaved(popup, '.answer-editor');
    await write(popup, '#new-question', OWN_QUESTION);
    await press(popup, '.add-question button');
    await popup.waitFor(() => document.querySelector('.question-delete') !== null);
    await popup.close();

    const again = await openPopupOn('/questions');
    await openPanel(again, 'questions');
    const kept = await again.waitFor(() => {
      const answer = document.querySelector('.answer-words')?.textContent;
      const link = document.querySelector<HTMLAnchorElement>('.answer-shown a')?.href;
      const ticks = document.querySelectorAll('.question-tick:checked').length;
      return answer === undefined ? null : { answer, link, ticks };
    });
    expect(kept).toEqual({
      answer: 'It waited for the state.',
      link: 'https://dams.example/letter',
      ticks: 1,
    });
    await untilSays(again, '.question-text', OWN_QUESTION);

    await press(again, '.question-delete');
    await again.waitFor(() => document.querySelector('.question-delete') === null);
    await again.close();
    const third = await openPopupOn('/questions');
    await openPanel(third, 'questions');
    expect(await allWordsOf(third, '.question-text')).not.toContain(OWN_QUESTION);
  });

  test('what is kept for one article does not show on another', async () => {
    const popup = await openPopupOn('/one');
    await openPanel(popup, 'note');
    await write(popup, '#note', NOTE);
    await untilSaved(popup, '#panel-note');
    await popup.close();

    const other = SAMPLE_ARTICLE.replaceAll('reservoir-to-be-drained', 'another-story');
    const page = await stage().openPage(stage().server.serve('/two', other));
    const { popup: elsewhere } = await readWithPopup(page);
    await openPanel(elsewhere, 'note');
    await untilWritten(elsewhere, '#note', '');
  });
});
