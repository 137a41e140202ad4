import { waitUntil, type OpenPage } from './browser-face.ts';

/** A size of window, in the pixels that pages count in. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A narrow phone, and a window of 1280 by 900 at twice its size. */
export const NARROW_ROOMS: Readonly<Record<string, Room>> = {
  'on 360 pixels': { width: 360, height: 740 },
  'at 200 %': { width: 640, height: 450 },
};

/** Shows a view of the library in a room of another size, in a frame over the page, and waits until it is there. */
export async function showInRoom(
  page: OpenPage,
  hash: string,
  { width, height }: Room,
  ready: string,
): Promise<void> {
  await page.evaluate(
    (address, across, down) => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.style.cssText = `position: fixed; inset: 0; inline-size: ${across}px; block-size: ${down}px`;
      frame.src = address;
      document.body.append(frame);
    },
    `/library.html?room${hash}`,
    width,
    height,
  );
  await page.waitFor(
    (wanted) => Boolean(document.querySelector('iframe')?.contentDocument?.querySelector(wanted)),
    ready,
  );
}

/** What stands out of the room on its right side, or out of a card that cuts it off; one line each. */
export async function standingOut(page: OpenPage): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const room = document.querySelector('iframe')?.contentDocument;
    const view = room?.defaultView;
    if (!room || !view) throw new Error('No room is open');
    const isCut = (style: CSSStyleDeclaration): boolean => style.overflowX !== 'visible';
    /** Where the room of an element ends; `null` where what is too long is cut off on purpose. */
    const edgeOf = (element: Element): number | null => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        const style = view.getComputedStyle(around);
        if (style.contentVisibility === 'auto') return around.getBoundingClientRect().right;
        if (around !== room.body && isCut(style)) return null;
      }
      return room.documentElement.clientWidth;
    };
    const outside = [...room.body.querySelectorAll('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const edge = edgeOf(element);
      // What only screen readers hear is one pixel wide.
      return edge !== null && width > 1 && right > edge + 1;
    });
    const { scrollWidth, clientWidth } = room.documentElement;
    const scrolls = scrollWidth > clientWidth ? [`scrolls by ${scrollWidth - clientWidth}`] : [];
    return [...scrolls, ...outside.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

/** How long a page may take to bring into sight what has the focus; what is not seen by then never is. */
const SIGHT_MS = 2_000;

/** One stop of the Tab key. */
interface Stop {
  readonly name: string;
  /** Whether it is drawn, in sight, and shows that it has the focus. */
  readonly isSeen: boolean;
}

/** Walks through a view by the Tab key until it begins anew; fails where that does not happen. */
export async function walkByTab(page: OpenPage, most = 150): Promise<readonly Stop[]> {
  await page.toFront();
  await page.evaluate(() => {
    Reflect.set(window, 'stops', []);
    document.querySelector<HTMLElement>('.skip-link')?.focus();
  });
  const stops: Stop[] = [];
  while (stops.length < most) {
    const name = await page.evaluate(nextStop);
    if (name === null) return stops;
    const seen = waitUntil('the stop to be seen', () => page.evaluate(isStopSeen), SIGHT_MS);
    stops.push({ name, isSeen: await seen.catch(() => false) });
    await page.hands.pressKeys('Tab');
  }
  throw new Error(`No way out after ${stops.map(({ name }) => name).join('\n')}`);
}

/** What has the focus in the page it runs in; `null` where it was there before, or nothing has it. */
function nextStop(): string | null {
  const { activeElement } = document;
  const known = Reflect.get(window, 'stops') as unknown[];
  if (activeElement === null || activeElement === document.body) return null;
  if (known.includes(activeElement)) return null;
  known.push(activeElement);
  return activeElement.outerHTML.slice(0, 120);
}

/** Runs in the page, too. */
function isStopSeen(): boolean {
  const { activeElement } = document;
  if (activeElement === null) return false;
  const { top, bottom, width, height } = activeElement.getBoundingClientRect();
  const style = getComputedStyle(activeElement);
  const isRinged = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  return isRinged && bottom > 0 && top < innerHeight && width > 0 && height > 0;
}
