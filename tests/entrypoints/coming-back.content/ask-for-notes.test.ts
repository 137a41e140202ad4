// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { askForNotes } from '../../../entrypoints/coming-back.content/ask-for-notes.ts';

/** The browser's own list of addresses, which happy-dom has not. */
const navigation = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { navigation });
  document.body.textContent = 'A short page.';
  history.replaceState(null, '', '/front');
});
afterEach(() => void vi.useRealTimers());

/** A background that finds an article from the given question on. */
function backgroundWithArticle(fromQuestion: number) {
  let asked = 0;
  return vi.fn(async () => ++asked >= fromQuestion);
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

async function goTo(path: string): Promise<void> {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
  await pass(0);
}

describe('asking for the notes on a page', () => {
  it('is done once where there is an article', async () => {
    const ask = backgroundWithArticle(1);
    askForNotes(ask);
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is done again where none was found, once there is more text', async () => {
    const ask = backgroundWithArticle(2);
    askForNotes(ask);
    await pass(5_000);
    expect(ask).toHaveBeenCalledTimes(1);
    document.body.textContent = 'Now it has come. '.repeat(100);
    await pass(10_000);
    expect(ask).toHaveBeenCalledTimes(2);
    await pass(60_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('ends where no more text comes', async () => {
    const ask = backgroundWithArticle(Infinity);
    askForNotes(ask);
    await pass(600_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is done anew when the page takes another address, and not for a place in the same page', async () => {
    const ask = backgroundWithArticle(1);
    askForNotes(ask);
    await pass(0);
    await goTo('/front#comments');
    expect(ask).toHaveBeenCalledTimes(1);
    await goTo('/story');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not done for an address that was left meanwhile', async () => {
    const ask = backgroundWithArticle(Infinity);
    askForNotes(ask);
    await pass(0);
    await goTo('/story');
    document.body.textContent = 'Much more of it. '.repeat(100);
    await pass(60_000);
    // At the front page, at the story, and there once more for its text.
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('waits for a reader where the page is only made ready', async () => {
    const ask = backgroundWithArticle(1);
    Object.assign(document, { prerendering: true });
    askForNotes(ask);
    await pass(10_000);
    expect(ask).not.toHaveBeenCalled();
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(0);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('ends for good when the extension is gone', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    askForNotes(ask);
    await pass(0);
    await goTo('/story');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
