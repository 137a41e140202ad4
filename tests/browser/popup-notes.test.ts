import { expect, test } from 'vitest';

import { waitUntil, type OpenPage, type OpenPopup } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  CARD,
  paintedNotes,
  pressInRoom,
  selectWithMouse,
  untilNoted,
  untilShown,
} from './note-gestures.ts';
import {
  allWordsOf,
  openPanel,
  press,
  readWithPopup,
  untilSays,
  untilWordsAre,
  write,
} from './popup-contents.ts';

const SAID = 'first payment was approved';
const COMMENT = 'Ask which officials.\n  And when.';
const LETTER = 'https://dams.example/letter-2019';

/** The sample after its editors were at work: what officials said is gone. */
const CHANGED_ARTICLE = SAMPLE_ARTICLE.replace(
  /Officials say that a first\s+payment was approved in October\./,
  'Nobody in the capital picked up the telephone.',
);

inEachBrowser((stage) => {
  const openOn = async (path: string): Promise<OpenPage> =>
    await stage().openPage(stage().server.serve(path, SAMPLE_ARTICLE));

  async function openPopup(page: OpenPage, panel: 'statements' | 'note'): Promise<OpenPopup> {
    const { popup } = await readWithPopup(page);
    await openPanel(popup, panel);
    return popup;
  }

  /** Flags what officials said, and waits until the note is kept. */
  async function flag(popup: OpenPopup): Promise<void> {
    await popup.evaluate((words) => {
      const buttons = document.querySelectorAll<HTMLElement>('.statement > .text-button');
      const ofStatement = [...buttons].find((button) => button.ariaLabel?.includes(words));
      if (ofStatement === undefined) throw new Error(`No statement “${words}”`);
      ofStatement.click();
    }, SAID);
    await popup.waitFor(() => document.querySelector('.decision') !== null);
  }

  async function choose(popup: OpenPopup, selector: string, value: string): Promise<void> {
    await popup.evaluate(
      (wanted, chosen) => {
        const select = document.querySelector<HTMLSelectElement>(wanted);
        if (select === null) throw new Error(`No ${wanted} in the popup`);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  const untilNotes = async (popup: OpenPopup, count: number): Promise<unknown> =>
    await popup.waitFor(
      (wanted) => document.querySelector('#tab-note .tab-count')?.textContent === `${wanted}`,
      count,
    );

  test('a flagged statement is a note, with evidence and comment, also when the popup opens again', async () => {
    const page = await openOn('/flagged');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await choose(popup, '.decision .status-select', 'disputed');
    await write(popup, '.add-evidence input[type=url]', LETTER);
    await press(popup, '.add-evidence button');
    await popup.waitFor(() => document.querySelector('.evidence-row') !== null);
    await write(popup, '.decision textarea', COMMENT);
    await popup.waitFor(() => document.querySelector('.decision .save-status--saved') !== null);
    await popup.close();

    const again = await openPopup(page, 'note');
    await untilSays(again, '.note-quote', SAID);
    expect(await allWordsOf(again, '.note-status')).toEqual(['Disputed']);
    expect(await allWordsOf(again, '.note-comment')).toEqual([COMMENT]);
    const links = await again.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('.note a'), ({ href }) => href),
    );
    expect(links).toEqual([LETTER]);
    await untilSays(again, '.site-access--question', 'by themselves?');
  });

  test('undo and redo go on after the popup was closed', async () => {
    const page = await openOn('/undone');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await untilNotes(popup, 1);
    await popup.close();

    const again = await openPopup(page, 'note');
    await untilNotes(again, 1);
    await press(again, '.undo-button:first-child');
    await untilNotes(again, 0);
    await untilWordsAre(again, '.announcement', ['Undone: the note is gone again.']);
    await again.close();

    const third = await openPopup(page, 'note');
    await untilNotes(third, 0);
    await press(third, '.undo-button:last-child');
    await untilNotes(third, 1);
    await untilSays(third, '.note-quote', SAID);
  });

  test('a note whose words are gone is listed with its sentence, and what changed is shown', async () => {
    const page = await openOn('/changed');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await popup.close();

    await page.goto(stage().server.serve('/changed', CHANGED_ARTICLE));
    const again = await openPopup(page, 'note');
    await untilSays(again, '.lost-notes .note .lost-sentence', SAID);
    expect(await allWordsOf(again, '.note-status')).toEqual(['Open']);
    await untilNotes(again, 1);
    await untilSays(again, '.article-changes summary', ': 1 paragraph');
    expect((await allWordsOf(again, '.changed-words del')).join(' ')).toContain(SAID);
    expect((await allWordsOf(again, '.changed-words ins')).join(' ')).toContain('Nobody');
  });

  test('a lost note is given to other words on the page', async () => {
    const page = await openOn('/attached');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await popup.close();
    await page.goto(stage().server.serve('/attached', CHANGED_ARTICLE));
    const again = await openPopup(page, 'note');
    await press(again, '.lost-now .text-button');
    await untilSays(again, '.attach-hint', 'select the right words on the page');
    await again.close();

    await selectWithMouse(page, 'picked up the telephone');
    await pressInRoom(page, '.attach button');
    await untilNoted(page, { orange: 'picked up the telephone' });
    const third = await openPopup(page, 'note');
    await untilSays(third, '.note--found .note-quote', 'picked up the telephone');
    expect(await allWordsOf(third, '.note-status')).toEqual(['Open']);
  });

  test('a note made in the popup is painted on the page, and its card opens from the popup', async () => {
    const page = await openOn('/shown');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await openPanel(popup, 'note');
    await press(popup, '.note-quote .passage');
    await waitUntil('the note to be painted', async () =>
      (await paintedNotes(page))['orange']?.includes(SAID),
    );
    await untilShown(page, CARD);
    expect(await allWordsOf(popup, '.announcement')).toEqual(['']);
  });

  test('a deleted note comes back from the keyboard', async () => {
    const page = await openOn('/deleted');
    const popup = await openPopup(page, 'statements');
    await flag(popup);
    await openPanel(popup, 'note');
    await press(popup, '.note-buttons button:last-child');
    await untilNotes(popup, 0);
    await popup.evaluate(() => {
      const keys = { key: 'z', ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    });
    await untilNotes(popup, 1);
    await untilWordsAre(popup, '.announcement', ['Undone: the note is back.']);
  });
});
