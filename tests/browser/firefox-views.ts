import { waitingWith, waitUntil, type OpenPanel, type Surface } from './browser-face.ts';
import {
  addressOf,
  clickIn,
  closeView,
  draw,
  evaluateIn,
  widenSidebar,
  type OwnView,
} from './firefox-own-views.ts';
import { ORIGIN } from './firefox-profile.ts';
import type { Marionette } from './marionette.ts';
import { callOf, inWindow } from './run-in-firefox.ts';

const PATHS: Readonly<Record<OwnView, string>> = { popup: '/popup', panel: '/sidepanel' };

/** Waits until our popup or our sidebar is open, neither of which Marionette can switch to. */
export async function openOwnView(marionette: Marionette, view: OwnView): Promise<OpenPanel> {
  const isOpen = async (): Promise<boolean> =>
    (await inWindow(marionette, addressOf, view))?.startsWith(ORIGIN + PATHS[view]) ?? false;
  await waitUntil(`the ${view} to open`, isOpen);
  const evaluate: Surface['evaluate'] = async (script, ...parameters) => {
    const json = await inWindow(marionette, evaluateIn, view, callOf(script, parameters));
    return (JSON.parse(json) as never[])[0] as never;
  };
  const waitFor = waitingWith(evaluate);
  return {
    evaluate,
    waitFor,
    async click(selector) {
      await waitFor((wanted) => document.querySelector(wanted) !== null, selector);
      await inWindow(marionette, clickIn, view, selector);
    },
    screenshot: async () => pngOf((await inWindow(marionette, draw, view)).split(',')[1] ?? ''),
    async widen(pixels) {
      const widthNow = async (): Promise<number> => await evaluate(() => innerWidth);
      await inWindow(marionette, widenSidebar, pixels - (await widthNow()));
      await waitUntil('the panel to be wider', async () => (await widthNow()) === pixels);
    },
    async close() {
      await inWindow(marionette, closeView, view);
      await waitUntil(`the ${view} to close`, async () => !(await isOpen()));
    },
  };
}

export function pngOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
