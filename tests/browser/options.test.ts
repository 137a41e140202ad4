import { expect, test } from 'vitest';

import { complaintsAbout } from './axe.ts';
import type { OpenPage } from './browser-face.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { press, untilWritten, write } from './popup-contents.ts';

inEachBrowser((stage) => {
  async function openOptions(): Promise<OpenPage> {
    const page = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
    await page.waitFor(() => document.querySelector('.key-line') !== null);
    return page;
  }

  test('what is chosen is there again, and seen at once on another page of options', async () => {
    const page = await openOptions();
    const other = await openOptions();
    await write(page, '#colour-blue', 'Budget');
    await press(page, '#options-toolbar ~ [role=switch]');
    await other.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('#colour-blue')?.value === 'Budget' &&
        document.querySelector('#options-toolbar ~ [aria-checked=false]') !== null,
    );
    const again = await openOptions();
    await untilWritten(again, '#colour-blue', 'Budget');
    await untilWritten(again, '#colour-pink', '');
  });

  test('the keys are listed as the browser has them', async () => {
    const page = await openOptions();
    const keys = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.key-line'), ({ textContent }) => textContent),
    );
    expect(keys).toHaveLength(14);
    expect(keys.slice(0, 5)).toEqual([
      'Open the windowAlt+Shift+S',
      'Turn the painting of the page on or offAlt+Shift+U',
      'Open Says Who beside the pageno key',
      'Open my shelfno key',
      'Highlight what is selectedAlt+Shift+H',
    ]);
    expect(keys.filter((line) => line.endsWith('no key'))).toHaveLength(10);
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async (scheme) => {
    await stage().browser.setColorScheme(scheme);
    const page = await openOptions();
    expect(await complaintsAbout(page)).toEqual([]);
  });
});
