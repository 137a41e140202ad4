import { waitUntil, type OpenPage } from '../browser/browser-face.ts';
import {
  CARD,
  colourButton,
  paintedNotes,
  placeOn,
  pressInRoom,
  selectWithMouse,
  TOOLBAR,
  untilGone,
  untilItSays,
  untilShown,
} from '../browser/note-gestures.ts';

const DOUBTED = 'not one of them was asked when it was built';
const FIGURE = 'cost of a repair at $14.2 million';

/** Keeps two notes on the sample article as a reader does, and takes a picture at each turn. */
export async function keepNotes(
  page: OpenPage,
  keepPicture: (name: string, png: Buffer) => void,
): Promise<void> {
  await selectWithMouse(page, DOUBTED);
  await untilShown(page, TOOLBAR);
  keepPicture('toolbar', await page.screenshot());
  await pressInRoom(page, colourButton('orange'));
  await untilGone(page, TOOLBAR);

  await selectWithMouse(page, FIGURE);
  await pressInRoom(page, colourButton('blue'));
  await waitUntil('the note to be painted', async () => 'blue' in (await paintedNotes(page)));
  await page.hands.click(await placeOn(page, FIGURE));
  await untilShown(page, CARD);
  await pressInRoom(page, `${CARD} textarea`);
  await page.hands.type('Which year’s prices? Ask the Office of Dam Safety.');
  await untilItSays(page, CARD, 'Saved');
  keepPicture('note', await page.screenshot());
}
