import { browser } from 'wxt/browser';

/** Shows the popup, where the browser lets us: first thing in a click, or not at all. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup?.();
  } catch {
    // No window in front, or a browser that opens popups only for its own button.
  }
}
