import { expect, test } from 'vitest';

import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser(
  (stage) => {
    test('what the Tab key comes to is on the screen, and not its ring alone', async () => {
      const { extensionOrigin } = stage().browser;
      const page = await stage().openPage(`${extensionOrigin}/library.html#/exchange`);
      await page.waitFor(() => document.querySelector('.backup-file') !== null);
      await page.evaluate(() => {
        // There is room to scroll whatever the size of the window, and the last link begins where it ends.
        document.body.style.paddingBlockEnd = '200vh';
        const link = document.querySelector('.exchange-notices a');
        if (link === null) throw new Error('There is no such link');
        document.querySelector<HTMLElement>('.backup-file')?.focus({ preventScroll: true });
        scrollTo(0, link.getBoundingClientRect().top + scrollY - innerHeight);
      });
      await page.press('Tab');
      const below = await page.waitFor(() => {
        const focused = document.activeElement;
        return focused?.matches('.exchange-notices a') === true
          ? `${Math.round(focused.getBoundingClientRect().bottom - innerHeight)} pixels below`
          : null;
      });
      expect(below).toMatch(/^-/);
    });
  },
  // Chromium's tests press keys after a click, which takes the focus away.
  ['firefox'],
);
