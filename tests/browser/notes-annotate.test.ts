import { expect, test } from 'vitest';

import { waitUntil } from './browser-face.ts';
import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  boxInRoom,
  CARD,
  colourButton,
  highlight,
  linesOf,
  named,
  openRead,
  paintedNotes,
  placeOn,
  pressInRoom,
  readAgain,
  selectWithMouse,
  TOOLBAR,
  typeInRoom,
  untilGone,
  untilItIs,
  untilItSays,
  untilNoted,
  untilShown,
  type Box,
} from './note-gestures.ts';
import { pageHtml } from './page-state.ts';

const WORDS = 'told a crowded meeting';
const OTHERS = 'two years of argument';

function areApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

inEachBrowser((stage) => {
  test('words selected with the mouse get a toolbar beside them, a colour, and keep it', async () => {
    const page = await openRead(stage(), '/mouse', SAMPLE_ARTICLE);
    const before = await pageHtml(page);
    const lines = await selectWithMouse(page, WORDS);
    const toolbar = await untilShown(page, TOOLBAR);
    for (const line of lines) expect(areApart(toolbar, line)).toBe(true);
    const state = await page.evaluate(() => [
      getSelection()?.toString(),
      document.activeElement === document.body,
    ]);
    expect(state).toEqual([WORDS, true]);

    await pressInRoom(page, colourButton('blue'));
    await untilNoted(page, { blue: WORDS });
    await untilGone(page, TOOLBAR);
    expect(await pageHtml(page)).toBe(before);

    await page.goto(stage().server.serve('/mouse', SAMPLE_ARTICLE));
    await readAgain(page);
    await untilNoted(page, { blue: WORDS });
  });

  test('the toolbar goes on Escape, on a click elsewhere and on its ×, and comes with the next words', async () => {
    const page = await openRead(stage(), '/away', SAMPLE_ARTICLE);
    const ways = [
      async () => await page.hands.pressKeys('Escape'),
      async () => await page.hands.click({ x: 3, y: 500 }),
      async () => await pressInRoom(page, `${TOOLBAR} ${named('Close')}`),
    ];
    for (const goAway of ways) {
      await selectWithMouse(page, WORDS);
      await untilShown(page, TOOLBAR);
      await goAway();
      await untilGone(page, TOOLBAR);
      // Pressing on words that are still selected would take them along.
      await page.hands.click({ x: 3, y: 300 });
    }
    expect(await paintedNotes(page)).toEqual({});
  });

  test('a comment by key is written at once, saved as typed, and there again on a click', async () => {
    const page = await openRead(stage(), '/key', SAMPLE_ARTICLE);
    await selectWithMouse(page, OTHERS);
    await untilShown(page, TOOLBAR);
    await page.runCommand('note-comment');
    await typeInRoom(page, '#comment', '- **who** argued?');
    await untilItSays(page, '.saving', 'Saved');
    await page.hands.pressKeys('Escape');
    await untilGone(page, CARD);

    await page.goto(stage().server.serve('/key', SAMPLE_ARTICLE));
    await readAgain(page);
    await untilNoted(page, { yellow: OTHERS });
    await page.hands.click(await placeOn(page, OTHERS));
    await untilShown(page, CARD);
    await untilItIs(page, '#comment', '- **who** argued?');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('a card changes colour, tags and status, and what it changed is undone from it', async () => {
    const page = await openRead(stage(), '/card', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'yellow');
    await page.hands.click(await placeOn(page, WORDS));
    await pressInRoom(page, '.card label:has(.green)');
    await untilNoted(page, { green: WORDS });
    await pressInRoom(page, '#tag');
    await typeInRoom(page, '#tag', 'dam,');
    await untilItSays(page, '.chip', 'dam');
    await untilItSays(page, '.saving', 'Saved');
    await pressInRoom(page, '.card .end button');
    await untilGone(page, '.chip');
    await untilItSays(page, '.saving', 'Saved');
    await pressInRoom(page, '.card .end button');
    await untilNoted(page, { yellow: WORDS });
    await pressInRoom(page, '.card .delete');
    await untilNoted(page, {});
    await pressInRoom(page, '.notice .link');
    await untilNoted(page, { yellow: WORDS });
  });

  test('a link under a note is still the page’s link', async () => {
    const page = await openRead(stage(), '/link', SAMPLE_ARTICLE);
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        const link = event.target instanceof Element && event.target.closest('a');
        if (!link) return;
        event.preventDefault();
        document.title = 'followed';
      });
    });
    const link = 'report by the state Office of Dam Safety';
    const [found] = await linesOf(page, 'found');
    const [line] = await linesOf(page, link);
    if (line === undefined || found === undefined) throw new Error('The link has no line');
    const middle = (line.top + line.bottom) / 2;
    await page.hands.drag({ x: found.right - 1, y: middle }, { x: line.left - 3, y: middle });
    await pressInRoom(page, colourButton('pink'));
    await waitUntil('the note', async () => (await paintedNotes(page))['pink']?.includes(link));
    await page.hands.click(await placeOn(page, link));
    await page.waitFor(() => document.title === 'followed');
    expect(await boxInRoom(page, CARD)).toBeNull();
    await page.hands.click(await placeOn(page, 'found'));
    await untilShown(page, CARD);
  });
});
