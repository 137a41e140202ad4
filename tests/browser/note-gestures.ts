import { untilSettled, waitUntil, type OpenPage } from './browser-face.ts';
import type { Place } from './hands.ts';
import type { Stage } from './in-each-browser.ts';
import { readWithPopup } from './popup-contents.ts';

/** A box of the window: CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ROOM = 'says-who-notes';

/** Opens a page and reads it; the popup is closed again. */
export async function openRead(stage: Stage, path: string, html: string): Promise<OpenPage> {
  const page = await stage.openPage(stage.server.serve(path, html));
  await readAgain(page);
  return page;
}

/** Reads a page by the toolbar button, and closes the popup. */
export async function readAgain(page: OpenPage): Promise<void> {
  const { popup } = await readWithPopup(page);
  await popup.close();
}

/** Where words of the page stand, line by line; they are scrolled into view. */
export async function linesOf(page: OpenPage, words: string): Promise<readonly Box[]> {
  return await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.replace(/\s/g, ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    throw new Error(`The page has no “${wanted}”`);
  }, words);
}

/** A place on the words. */
export async function placeOn(page: OpenPage, words: string): Promise<Place> {
  const [line] = await linesOf(page, words);
  if (line === undefined) throw new Error(`“${words}” has no line`);
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}

/** Selects words with the mouse, and gives the lines they stand on. */
export async function selectWithMouse(page: OpenPage, words: string): Promise<readonly Box[]> {
  const lines = await linesOf(page, words);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`“${words}” has no line`);
  await page.hands.drag(
    { x: first.left + 1, y: (first.top + first.bottom) / 2 },
    { x: last.right - 1, y: (last.top + last.bottom) / 2 },
  );
  return lines;
}

/** The box of something that can be seen in our room; `null` where there is no such thing. */
export async function boxInRoom(page: OpenPage, selector: string): Promise<Box | null> {
  return await page.lookInto(
    ROOM,
    (room, wanted) => {
      const element = room?.querySelector<HTMLElement>(wanted);
      if (!element || !element.checkVisibility({ visibilityProperty: true })) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    selector,
  );
}

export async function untilShown(page: OpenPage, selector: string): Promise<Box> {
  return await waitUntil(`${selector} to show`, async () => await boxInRoom(page, selector));
}

export async function untilGone(page: OpenPage, selector: string): Promise<void> {
  await waitUntil(`${selector} to go`, async () => (await boxInRoom(page, selector)) === null);
}

/** Clicks something in our room with the mouse, once it lies still. */
export async function pressInRoom(page: OpenPage, selector: string): Promise<void> {
  const { left, top, right, bottom } = await untilSettled(
    `the place of ${selector}`,
    async () => await boxInRoom(page, selector),
  );
  await page.hands.click({ x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** Types into a field of our room once it has the focus, whoever gave it that. */
export async function typeInRoom(page: OpenPage, selector: string, words: string): Promise<void> {
  await waitUntil(
    `${selector} to have the focus`,
    async () =>
      await page.lookInto(ROOM, (room, wanted) => room?.activeElement?.matches(wanted), selector),
  );
  await page.hands.type(words);
}

/** What a field or an element of our room says. */
export async function wordsInRoom(page: OpenPage, selector: string): Promise<string | null> {
  return await page.lookInto(
    ROOM,
    (room, wanted) => {
      const element = room?.querySelector<HTMLInputElement>(wanted);
      if (!element) return null;
      // List items have numbers for values.
      return typeof element.value === 'string' ? element.value : element.textContent;
    },
    selector,
  );
}

/** Waits until a field or an element of our room says this and no more. */
export async function untilItIs(page: OpenPage, selector: string, words: string): Promise<void> {
  await waitUntil(
    `${selector} to be “${words}”`,
    async () => (await wordsInRoom(page, selector)) === words,
  );
}

/** Waits until something in our room says this, among other things. */
export async function untilItSays(page: OpenPage, selector: string, words: string): Promise<void> {
  await waitUntil(
    `${selector} to say “${words}”`,
    async () => (await wordsInRoom(page, selector))?.includes(words) === true,
  );
}

/** The painted words of notes, by the names of their marks. */
export async function paintedNotes(page: OpenPage): Promise<Record<string, string>> {
  return await page.evaluate(() => {
    const prefix = 'says-who-note-';
    const notes = [...CSS.highlights].filter(
      ([name, { size }]) => name.startsWith(prefix) && size > 0 && name !== `${prefix}chosen`,
    );
    return Object.fromEntries(
      notes.map(([name, ranges]) => [
        name.slice(prefix.length),
        [...ranges].map((range) => (range as Range).toString().replace(/\s+/g, ' ')).join(' | '),
      ]),
    );
  });
}

export async function untilNoted(page: OpenPage, notes: Record<string, string>): Promise<void> {
  await waitUntil(
    `the notes ${JSON.stringify(notes)}`,
    async () => JSON.stringify(await paintedNotes(page)) === JSON.stringify(notes),
  );
}

/** Highlights words in a colour, as readers do with the mouse. */
export async function highlight(page: OpenPage, words: string, colour: string): Promise<void> {
  await selectWithMouse(page, words);
  await pressInRoom(page, colourButton(colour));
  await untilNoted(page, { [colour]: words });
}

/** Opens the card of a note by a click on its words, and goes to its comment. */
export async function openComment(page: OpenPage, words: string): Promise<void> {
  await page.hands.click(await placeOn(page, words));
  await pressInRoom(page, '#comment');
}

export const TOOLBAR = '.toolbar';
export const CARD = '.card';
/** The button of a colour. */
export const colourButton = (colour: string): string => `.toolbar button:has(.${colour})`;
/** A button by its name. */
export const named = (name: string): string => `[aria-label="${name}"]`;
