import type { OpenPopup } from './browser-face.ts';

/** How reading ended, as the popup shows it. */
export type PopupEnd = 'read' | 'explained';

/** Waits until the popup has stopped reading the page. */
export async function untilPopupIsDone(popup: OpenPopup): Promise<PopupEnd> {
  return await popup.waitFor(() => {
    if (document.querySelector('.reading-view')) return 'read';
    return document.querySelector('.explanation') ? 'explained' : null;
  });
}

/** All words the popup shows. */
export async function popupWords(popup: OpenPopup): Promise<string> {
  return await popup.evaluate(() => document.body.innerText);
}

/** Opens a tab of the popup and gives its words. */
export async function panelWords(popup: OpenPopup, id: string): Promise<string> {
  await popup.evaluate((name) => document.querySelector<HTMLElement>(`#tab-${name}`)?.click(), id);
  return await popup.waitFor((name) => {
    const panel = document.querySelector<HTMLElement>(`#panel-${name}`);
    return panel?.hidden === false && panel.innerText;
  }, id);
}
