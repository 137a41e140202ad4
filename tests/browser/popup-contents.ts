import type { OpenPage, OpenPopup, Surface } from './browser-face.ts';

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
  const found = await popup.waitFor((wanted) => {
    const element = document.querySelector(wanted);
    return element && { words: element.textContent };
  }, selector);
  return found.words;
}

/** The words of every element that matches, now. */
export async function allWordsOf(popup: OpenPopup, selector: string): Promise<string[]> {
  return await popup.evaluate(
    (wanted) => Array.from(document.querySelectorAll(wanted), (element) => element.textContent),
    selector,
  );
}

/** Waits until what matches has these words, and nothing else does. */
export async function untilWordsAre(
  popup: Surface,
  selector: string,
  words: readonly string[],
): Promise<void> {
  await popup.waitFor(
    (wanted, all) =>
      JSON.stringify(Array.from(document.querySelectorAll(wanted), (one) => one.textContent)) ===
      JSON.stringify(all),
    selector,
    words,
  );
}

/** Waits until a field has these words in it. */
export async function untilWritten(popup: Surface, selector: string, words: string): Promise<void> {
  await popup.waitFor(
    (wanted, text) => document.querySelector<HTMLInputElement>(wanted)?.value === text,
    selector,
    words,
  );
}

/** Waits until something that matches says this. */
export async function untilSays(popup: Surface, selector: string, words: string): Promise<void> {
  await popup.waitFor(
    (wanted, sentence) =>
      [...document.querySelectorAll(wanted)].some((one) => one.textContent.includes(sentence)),
    selector,
    words,
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

/** Presses a button, a switch or a box, as soon as it can be pressed. */
export async function press(popup: Surface, selector: string): Promise<void> {
  await popup.waitFor((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null || element.matches(':disabled')) return false;
    element.click();
    return true;
  }, selector);
}

/** Presses for real what leads elsewhere: the popup closes then, at times before the button is let go. */
export async function pressAway(popup: OpenPopup, selector: string): Promise<void> {
  await popup.click(selector).catch((error: unknown) => {
    if (!/Target closed|Session closed|detached/.test(String(error))) throw error;
  });
}

/** Writes into a field as soon as it is there, as far as the popup can tell. */
export async function write(popup: Surface, selector: string, words: string): Promise<void> {
  await popup.waitFor(
    (wanted, text) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(wanted);
      if (field === null) return false;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    selector,
    words,
  );
}
