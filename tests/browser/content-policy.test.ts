import { expect, test } from 'vitest';

import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser((stage) => {
  test('a page of ours can ask no server but Wikimedia, whatever runs in it', async () => {
    const elsewhere = stage().server.serve('/elsewhere', 'Seen');
    const page = await stage().openPage(`${stage().browser.extensionOrigin}/options.html`);
    const refused = await page.evaluate(async (address) => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      const asked = await fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      const drawn = await new Promise((resolve) => {
        const image = new Image();
        image.addEventListener('error', () => setTimeout(resolve, 0, false));
        image.src = address;
      });
      return { asked, drawn, directives };
    }, elsewhere);
    expect(refused).toEqual({ asked: false, drawn: false, directives: ['connect-src', 'img-src'] });
    // The browser writes of what it refused.
    await stage().browser.takeErrors();
  });
});
