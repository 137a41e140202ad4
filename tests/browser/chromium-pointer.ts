import type { KeyInput, Page } from 'puppeteer-core';

import type { Hands } from './hands.ts';

/** The hands of a reader on a page of Chromium. */
export function handsOn(page: Page): Hands {
  const { mouse, keyboard } = page;
  return {
    click: async ({ x, y }) => await mouse.click(x, y),
    doubleClick: async ({ x, y }) => await mouse.click(x, y, { count: 2 }),
    point: async ({ x, y }) => await mouse.move(x, y),
    async drag(from, to) {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 5 });
      await mouse.up();
    },
    type: async (words) => await keyboard.type(words),
    async pressKeys(...keys) {
      for (const key of keys) await keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await keyboard.up(key as KeyInput);
    },
  };
}
