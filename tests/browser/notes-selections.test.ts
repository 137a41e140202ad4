import { expect, test } from 'vitest';

import { waitUntil, type OpenPage } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  boxInRoom,
  colourButton,
  highlight,
  openComment,
  openRead,
  paintedNotes,
  pressInRoom,
  selectWithMouse,
  TOOLBAR,
  typeInRoom,
  untilGone,
  untilShown,
} from './note-gestures.ts';

const WORDS = 'told a crowded meeting';

/** Things that can be selected and hold no words of the article, or not only. */
const OTHERS = `
  <textarea id="field">words in a field</textarea>
  <p id="editable" contenteditable="true">words that are being written</p>
  <svg id="drawing" width="200" height="40"><text x="0" y="20">words in a drawing</text></svg>
  <div id="closed"></div>
  <script>
    const root = document.querySelector('#closed').attachShadow({ mode: 'closed' });
    root.append('words in a closed tree');
    window.selectInside = () => getSelection().selectAllChildren(root);
  </script>`;
const PAGE = SAMPLE_ARTICLE.replace('</article>', `</article>${OTHERS}`);

const ARABIC =
  'قال رئيس البلدية يوم الثلاثاء إن الجسر القديم سيبقى مغلقا حتى الربيع لأن المهندسين لا يثقون به';
const RIGHT_TO_LEFT = SAMPLE_ARTICLE.replace(
  '<p>',
  `<p dir="rtl" lang="ar">${`${ARABIC}. `.repeat(3)}</p><p>`,
);

inEachBrowser((stage) => {
  /** Selects by script right after a click: to us that is the reader's doing. */
  async function select(page: OpenPage, script: () => void): Promise<void> {
    await page.hands.click({ x: 3, y: 300 });
    await page.evaluate(script);
  }

  /** Waits for what must not happen; there is no condition for that. */
  async function nothingComes(page: OpenPage): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await boxInRoom(page, TOOLBAR)).toBeNull();
  }

  /** The words that a highlight of the selection is on. */
  async function noted(page: OpenPage): Promise<string> {
    await untilShown(page, TOOLBAR);
    await pressInRoom(page, colourButton('green'));
    const notes = await waitUntil('the note', async () => (await paintedNotes(page))['green']);
    return notes;
  }

  test.each([
    ['a form field', () => document.querySelector<HTMLTextAreaElement>('#field')?.select()],
    [
      'text that can be edited',
      () => getSelection()?.selectAllChildren(document.querySelector('#editable') as Node),
    ],
    [
      'a drawing',
      () => getSelection()?.selectAllChildren(document.querySelector('#drawing text') as Node),
    ],
    ['a closed shadow tree', () => (Reflect.get(window, 'selectInside') as () => void)()],
    ['navigation', () => getSelection()?.selectAllChildren(document.querySelector('nav') as Node)],
    [
      'nothing but white space',
      () => {
        const [first, second] = document.querySelectorAll('article p + p');
        if (first && second)
          getSelection()?.setBaseAndExtent(first, first.childNodes.length, second, 0);
      },
    ],
  ])('a selection in %s brings up no toolbar', async (_, script) => {
    const page = await openRead(stage(), '/beside', PAGE);
    await selectWithMouse(page, WORDS);
    await untilShown(page, TOOLBAR);
    await select(page, script);
    await untilGone(page, TOOLBAR);
    await nothingComes(page);
  });

  test('a selection that begins in the navigation is cut to the article', async () => {
    const page = await openRead(stage(), '/across', PAGE);
    await select(page, () => {
      const start = document.querySelector('nav a') as Node;
      const heading = document.querySelector('h1')?.firstChild as Node;
      getSelection()?.setBaseAndExtent(start, 0, heading, 11);
    });
    expect(await noted(page)).toBe('Harlow Bend');
  });

  test('a selection of the whole page is cut to the article', async () => {
    const page = await openRead(stage(), '/whole', PAGE);
    await select(page, () => getSelection()?.selectAllChildren(document.body));
    await page.runCommand('note-comment');
    const notes = await waitUntil('the note', async () => (await paintedNotes(page))['yellow']);
    expect(notes).toMatch(/^Harlow Bend to drain/);
    expect(notes).not.toContain('Weather');
    expect(notes).not.toContain('in a field');
  });

  test('more words than a note holds are not kept, and the reader is told', async () => {
    const long = SAMPLE_ARTICLE.replace(
      '</article>',
      `${'<p>The council met again, and again nothing was said about the dam or its cost.</p>'.repeat(150)}</article>`,
    );
    const page = await openRead(stage(), '/long', long);
    await select(page, () =>
      getSelection()?.selectAllChildren(document.querySelector('article') as Node),
    );
    await page.runCommand('note-comment');
    await untilShown(page, '.notice.problem');
    expect(await paintedNotes(page)).toEqual({});
  });

  test('words that run from right to left are kept like others', async () => {
    const page = await openRead(stage(), '/rtl', RIGHT_TO_LEFT);
    await select(page, () => {
      const text = document.querySelector('[dir=rtl]')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 16);
    });
    expect(await noted(page)).toBe(ARABIC.slice(0, 16).trim());
  });

  test('a page that takes the selection away as the button goes up takes nothing from the reader', async () => {
    const jealous = SAMPLE_ARTICLE.replace(
      '</head>',
      `<script>document.addEventListener('mouseup', () => getSelection().removeAllRanges());</script></head>`,
    );
    const page = await openRead(stage(), '/jealous', jealous);
    // The script for notes comes with the first selection, and sees the next.
    await waitUntil('the toolbar', async () => {
      await selectWithMouse(page, WORDS);
      const shown = async () => await boxInRoom(page, TOOLBAR);
      return await waitUntil('it this time', shown, 1_000).catch(() => null);
    });
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    expect(await noted(page)).toBe(WORDS);
  });

  test('words selected on a card are ours, not the page’s', async () => {
    const page = await openRead(stage(), '/own', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'yellow');
    await openComment(page, WORDS);
    await typeInRoom(page, '#comment', 'two words');
    await page.hands.pressKeys('Control', 'a');
    await nothingComes(page);
    expect(await boxInRoom(page, '#comment')).not.toBeNull();
  });
});
