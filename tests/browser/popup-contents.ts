import type { OpenPage, OpenPopup } from './browser-face.ts';

/** How reading ended, as the popup shows it. */
export type PopupEnd = 'read' | 'explained';

/** The panels of the popup, and one more that stands only beside the page. */
export type Panel = 'actors' | 'questions' | 'statements' | 'note' | 'voices';

/** Clicks the toolbar button and waits until the popup has stopped reading the page. */
export async function readWithPopup(page: OpenPage): Promise<{ popup: OpenPopup; end: PopupEnd }> {
  const popup = await page.clickToolbarButton();
  const end = await popup.waitFor((): PopupEnd | null => {
    if (document.querySelector('.reading-view')) return 'read';
    return document.querySelector('.explanation') ? 'explained' : null;
  });
  return { popup, end };
}

/** All words the popup holds, those of rows not yet drawn included. */
export async function popupWords(popup: OpenPopup): Promise<string> {
  return await popup.evaluate(() => document.body.textContent);
}

/** The words of the first element that matches. */
export async function wordsOf(popup: OpenPopup, selector: string): Promise<string> {
  return await popup.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`No ${wanted} in the popup`);
    return element.textContent;
  }, selector);
}

/** The words of every element that matches. */
export async function allWordsOf(popup: OpenPopup, selector: string): Promise<string[]> {
  return await popup.evaluate(
    (wanted) => Array.from(document.querySelectorAll(wanted), (element) => element.textContent),
    selector,
  );
}

/** Opens a panel and waits until it holds something. */
export async function openPanel(popup: OpenPopup, panel: Panel): Promise<void> {
  await press(popup, `#tab-${panel}`);
  await popup.waitFor((name) => {
    const element = document.querySelector<HTMLElement>(`#panel-${name}`);
    return element?.hidden === false && element.textContent !== '';
  }, panel);
}

/** Presses a button, a switch or a box. */
export async function press(popup: OpenPopup, selector: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null) throw new Error(`No ${wanted} in the popup`);
    element.click();
  }, selector);
}

/** Writes into a field, as far as the popup can tell. */
export async function write(popup: OpenPopup, selector: string, words: string): Promise<void> {
  await popup.evaluate(
    (wanted, text) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(wanted);
      if (field === null) throw new Error(`No ${wanted} in the popup`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    words,
  );
}
