import type { OpenBrowser, OpenPage, OpenPanel, Surface } from './browser-face.ts';
import { pressAway, readWithPopup } from './popup-contents.ts';

/** Reads the page and opens the panel beside it, both in the popup; the panel is closed after the work, however that ends. */
export async function withPanelBeside(
  page: OpenPage,
  browser: OpenBrowser,
  work: (panel: OpenPanel) => Promise<void>,
): Promise<void> {
  const { popup } = await readWithPopup(page);
  await pressAway(popup, '.open-panel');
  const panel = await browser.panel();
  try {
    await work(panel);
  } finally {
    await panel.close();
  }
}

/** Waits until the panel shows this headline, of an article or of its own. */
export async function untilHeaded(panel: Surface, words: string): Promise<void> {
  await panel.waitFor(
    (wanted) => document.querySelector('h1')?.textContent.includes(wanted) === true,
    words,
  );
}

/** Allows the site of the page, in the panel in Firefox; Chromium has been told that it need not ask. */
export async function allowSite(panel: OpenPanel, browser: OpenBrowser): Promise<void> {
  await panel.waitFor(() => document.querySelector('.explanation .button--main') !== null);
  if (browser.kind === 'firefox') {
    await panel.click('.explanation .button--main');
    return await browser.sayYes();
  }
  // There the button has the browser ask in its toolbar, where no test can answer.
  await browser.prepareYes();
  await panel.evaluate(async () => {
    const { chrome } = window as unknown as {
      chrome: { permissions: { request(wanted: object): Promise<boolean> } };
    };
    await chrome.permissions.request({ origins: ['*://127.0.0.1/*'] });
  });
}
