import type { OpenBrowser, OpenPage, OpenPopup } from './browser-face.ts';
import { readWithPopup } from './popup-contents.ts';

/** What is pressed to look an actor up, and to turn looking up on. */
export const ASK = '.look-up > .text-button';
const YES = '.look-up .button--main';

/** Opens the popup with the card of this actor in it. */
export async function openActorCard(page: OpenPage, name: string): Promise<OpenPopup> {
  const { popup } = await readWithPopup(page);
  await popup.waitFor((wanted) => {
    const toggles = document.querySelectorAll<HTMLElement>('.actor-toggle');
    const toggle = Array.from(toggles).find(({ textContent }) => textContent.includes(wanted));
    toggle?.click();
    return toggle !== undefined;
  }, name);
  await popup.waitFor((button) => document.querySelector(button) !== null, ASK);
  return popup;
}

/** Looks the actor of the open card up, and says yes to whatever is asked before. */
export async function lookUpInPopup(browser: OpenBrowser, popup: OpenPopup): Promise<void> {
  await popup.click(ASK);
  const isOff = await popup.waitFor((yes) => {
    if (document.querySelector(yes) !== null) return 'off';
    return document.querySelector('.look-up .look-up-buttons') === null ? null : 'on';
  }, YES);
  if (isOff === 'on') return;
  await popup.click(YES);
  await browser.sayYes();
}

/** How many answers are kept on this device, as one of our own pages sees them. */
export async function countKeptAnswers(page: OpenPage): Promise<number> {
  return await page.evaluate(async () => {
    const done = async <Result>(request: IDBRequest<Result>): Promise<Result> =>
      await new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('It cannot be read')));
      });
    const database = await done(indexedDB.open('says-who'));
    const kept = await done(database.transaction('lookUps').objectStore('lookUps').count());
    database.close();
    return kept;
  });
}
