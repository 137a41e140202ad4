import { expect, test } from 'vitest';

import { inEachBrowser, SAMPLE_ARTICLE } from './in-each-browser.ts';
import { overlayCount, pageHtml, paintedText, untilPainted } from './page-state.ts';
import { readWithPopup } from './popup-contents.ts';

const POLICIES = {
  'nothing but itself': "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'",
  'trusted types only':
    "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'self'",
  'a sandbox': 'sandbox',
};

inEachBrowser((stage) => {
  test.each(Object.entries(POLICIES))(
    'a page that allows %s is read and painted',
    async (name, policy) => {
      const url = stage().server.serve(`/${name.replaceAll(' ', '-')}`, {
        body: SAMPLE_ARTICLE,
        headers: { 'content-security-policy': policy },
      });
      const page = await stage().openPage(url);
      const before = await pageHtml(page);
      expect((await readWithPopup(page)).end).toBe('read');
      await untilPainted(page);
      expect((await paintedText(page, 'says-who-named')).join()).toContain(
        'I learned to swim here',
      );
      expect(await overlayCount(page)).toBe(1);
      expect(await pageHtml(page)).toBe(before);
    },
  );

  test('a page that watches itself sees no change below its root', async () => {
    const page = await stage().openPage(stage().server.serve('/watching', SAMPLE_ARTICLE));
    await page.evaluate(() => {
      const changed: string[] = [];
      Reflect.set(window, 'changed', changed);
      const isOurs = (node: Node): boolean => node.nodeName === 'SAYS-WHO-OVERLAY';
      new MutationObserver((records) => {
        for (const { target } of records) {
          if (target !== document.documentElement && !isOurs(target)) changed.push(target.nodeName);
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await readWithPopup(page);
    await untilPainted(page);
    expect(await page.evaluate(() => Reflect.get(window, 'changed') as string[])).toEqual([]);
  });
});
