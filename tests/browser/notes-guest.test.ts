import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  boxInRoom,
  CARD,
  highlight,
  openComment,
  openRead,
  paintedNotes,
  placeOn,
  pressInRoom,
  selectWithMouse,
  TOOLBAR,
  typeInRoom,
  untilGone,
  untilItIs,
  untilItSays,
  untilShown,
  wordsInRoom,
} from './note-gestures.ts';

const WORDS = 'told a crowded meeting';

/** The sample article with a script that runs before anything of ours. */
const withScript = (code: string): string =>
  SAMPLE_ARTICLE.replace('</head>', `<script>${code}</script></head>`);

/** A page that has shortcuts, and puts an advertisement behind whatever is copied or pasted. */
const SHORTCUTS = withScript(`
  window.heard = [];
  const hear = (event) => window.heard.push(event.type);
  for (const type of ['keydown', 'keypress', 'keyup', 'copy', 'paste', 'beforeinput', 'input']) {
    document.addEventListener(type, hear, true);
    window.addEventListener(type, hear);
    document.documentElement.addEventListener(type, hear);
  }`);

inEachBrowser((stage) => {
  test('what is typed on a card triggers no shortcut of the page, and is not heard by it', async () => {
    const page = await openRead(stage(), '/shortcuts', SHORTCUTS);
    await highlight(page, WORDS, 'yellow');
    await page.evaluate(() => {
      // The page may also begin to listen when we are there already.
      const heard = Reflect.get(window, 'heard') as string[];
      for (const late of ['keydown', 'beforeinput', 'input', 'compositionupdate'])
        window.addEventListener(late, ({ type }) => heard.push(type), true);
      heard.length = 0;
    });
    await openComment(page, WORDS);
    await typeInRoom(page, '#comment', 'jk /?');
    await page.hands.pressKeys('Backspace');
    await untilItIs(page, '#comment', 'jk /');
    expect(await page.evaluate(() => Reflect.get(window, 'heard') as string[])).toEqual([]);
  });

  test('a page cannot write into a comment that has the focus', async () => {
    const page = await openRead(stage(), '/writing', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'yellow');
    await openComment(page, WORDS);
    const write = (command: string): Promise<boolean> =>
      page.evaluate((name) => document.execCommand(name, false, 'not mine'), command);
    await write('insertText');
    expect(await wordsInRoom(page, '#comment')).toBe('');
    await typeInRoom(page, '#comment', 'mine');
    await untilItIs(page, '#comment', 'mine');
    for (const command of ['insertText', 'selectAll', 'delete']) {
      await write(command);
      expect(await wordsInRoom(page, '#comment')).toBe('mine');
    }
    await page.hands.type(' alone');
    await untilItSays(page, '#comment', 'mine alone');
  });

  test('a card that the page threw out comes again with the next click, with what was typed', async () => {
    const page = await openRead(stage(), '/throwing', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'yellow');
    const place = await placeOn(page, WORDS);
    await page.hands.click(place);
    await pressInRoom(page, '#comment');
    await typeInRoom(page, '#comment', 'mine');
    await untilItIs(page, '#comment', 'mine');
    await page.evaluate(() => document.querySelector('says-who-notes')?.remove());
    await page.hands.click(place);
    await untilShown(page, CARD);
    await untilItSays(page, '#comment', 'mine');
  });

  test('events that a page makes up move nothing of ours', async () => {
    const page = await openRead(stage(), '/made-up', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'yellow');
    const place = await placeOn(page, WORDS);
    const makeUp = async (): Promise<void> =>
      await page.evaluate(
        (x, y) => {
          const point = { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1 };
          const host = document.querySelector('says-who-notes');
          const target = document.elementFromPoint(x, y);
          for (const one of [host, target, document, window]) {
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              one?.dispatchEvent(new MouseEvent(type, point));
            for (const key of ['Escape', 'Enter', ' ', 'F10', 'Tab'])
              one?.dispatchEvent(
                new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }),
              );
            one?.dispatchEvent(new Event('selectionchange', { bubbles: true }));
          }
        },
        place.x,
        place.y,
      );
    await page.hands.click({ x: 3, y: 300 });
    await makeUp();
    expect(await boxInRoom(page, CARD)).toBeNull();

    await page.hands.click(place);
    await untilShown(page, CARD);
    await makeUp();
    expect(await boxInRoom(page, CARD)).not.toBeNull();
    expect(await paintedNotes(page)).toEqual({ yellow: WORDS });
  });

  test('a selection that the page makes brings up no toolbar', async () => {
    const page = await openRead(stage(), '/selecting', SAMPLE_ARTICLE);
    await selectWithMouse(page, WORDS);
    await untilShown(page, TOOLBAR);
    await page.hands.pressKeys('Escape');
    await untilGone(page, TOOLBAR);
    // Longer than a selection counts as what a hand has just done.
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    await page.evaluate(() => {
      const [, paragraph] = document.querySelectorAll('article p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await boxInRoom(page, TOOLBAR)).toBeNull();
  });

  test('our room is closed to the page, and takes no style from it', async () => {
    const styled = SAMPLE_ARTICLE.replace(
      '</style>',
      `html { font-size: 40px; } * { color: red !important; font-size: 30px !important; display: inline !important; }
       says-who-notes { display: none !important; opacity: 0 !important; transform: scale(3) !important; }</style>`,
    );
    const page = await openRead(stage(), '/styled', styled);
    await selectWithMouse(page, WORDS);
    await untilShown(page, TOOLBAR);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('says-who-notes');
      return [host?.shadowRoot, host?.children.length, host?.textContent];
    });
    expect(seen).toEqual([null, 0, '']);
    const looks = await page.lookInto('says-who-notes', (room) => {
      const toolbar = room?.querySelector('.toolbar');
      if (!toolbar) return null;
      const { fontSize, display } = getComputedStyle(toolbar);
      const { width, height } = toolbar.getBoundingClientRect();
      return { fontSize, display, isSmall: width < 400 && height < 140 };
    });
    expect(looks).toEqual({ fontSize: '14px', display: 'block', isSmall: true });
  });
});
