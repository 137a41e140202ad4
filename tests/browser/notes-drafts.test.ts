import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import {
  CARD,
  highlight,
  openComment,
  openRead,
  placeOn,
  readAgain,
  typeInRoom,
  untilItIs,
  untilItSays,
  untilNoted,
  untilShown,
} from './note-gestures.ts';

const WORDS = 'told a crowded meeting';
const TYPED = 'a thought that was never finis';

inEachBrowser((stage) => {
  test('words typed right before the page was left are on the card again', async () => {
    const page = await openRead(stage(), '/left', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'green');
    await openComment(page, WORDS);
    await typeInRoom(page, '#comment', TYPED);
    await page.goto('about:blank');

    await page.goto(stage().server.serve('/left', SAMPLE_ARTICLE));
    await readAgain(page);
    await untilNoted(page, { green: WORDS });
    await page.hands.click(await placeOn(page, WORDS));
    await untilShown(page, CARD);
    await untilItIs(page, '#comment', TYPED);
  });

  test('words typed while the background is stopped are saved all the same', async () => {
    const page = await openRead(stage(), '/stopped', SAMPLE_ARTICLE);
    await highlight(page, WORDS, 'green');
    await openComment(page, WORDS);
    await typeInRoom(page, '#comment', 'before');
    await stage().browser.stopBackground();
    await page.hands.type(' and after');
    await untilItSays(page, '.saving .status', 'Saved');

    await page.goto(stage().server.serve('/stopped', SAMPLE_ARTICLE));
    await readAgain(page);
    await untilNoted(page, { green: WORDS });
    await page.hands.click(await placeOn(page, WORDS));
    await untilItIs(page, '#comment', 'before and after');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});
