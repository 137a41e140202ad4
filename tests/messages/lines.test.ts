// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { hearOfLeaving, onLine } from '../../lib/messages/index.ts';

interface Line {
  readonly sender: { tab?: { id: number } };
  readonly onDisconnect: { addListener: (listener: () => void) => void };
}

let hear: (line: Line) => void;

beforeEach(() => {
  const { onConnect } = browser.runtime;
  vi.spyOn(onConnect, 'addListener').mockImplementation((listener) => {
    hear = listener as unknown as typeof hear;
  });
});
afterEach(() => vi.restoreAllMocks());

/** A page in this tab opens a line; comes back with what cuts it. */
function openLine(tabId: number): () => void {
  let cut = (): void => undefined;
  const onDisconnect = { addListener: (listener: () => void) => void (cut = listener) };
  hear({ sender: { tab: { id: tabId } }, onDisconnect });
  return () => cut();
}

test('whoever asks from a tab is gone when its line is cut', () => {
  const signalOf = hearOfLeaving();
  const cut = openLine(7);
  openLine(8);
  const [here, elsewhere] = [signalOf(7), signalOf(8)];
  expect(here.aborted).toBe(false);
  cut();
  expect([here.aborted, elsewhere.aborted]).toEqual([true, false]);
});

test('the page that comes after in the same tab is not taken for the one that left', () => {
  const signalOf = hearOfLeaving();
  const cutFirst = openLine(7);
  openLine(7);
  const later = signalOf(7);
  cutFirst();
  expect(later.aborted).toBe(false);
  expect(signalOf(7)).toBe(later);
});

test('whoever asks without a line never leaves', () => {
  const signalOf = hearOfLeaving();
  openLine(7)();
  expect([signalOf(7).aborted, signalOf(null).aborted]).toEqual([false, false]);
});

test('a line is open while the answer is waited for, and no longer', async () => {
  const disconnect = vi.fn<() => void>();
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({ disconnect } as never);
  const answer = onLine(async () => {
    await Promise.resolve();
    expect(disconnect).not.toHaveBeenCalled();
    return 'found';
  });
  expect(await answer).toBe('found');
  expect(disconnect).toHaveBeenCalledOnce();
  await expect(onLine(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(disconnect).toHaveBeenCalledTimes(2);
});

test('a page that is left waits no longer and cuts its line, though it is kept for the way back', async () => {
  const disconnect = vi.fn<() => void>();
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({ disconnect } as never);
  const answer = onLine(() => new Promise(() => undefined));
  window.dispatchEvent(pageHide(true));
  await expect(answer).rejects.toThrow('left');
  expect(disconnect).toHaveBeenCalledOnce();
});

test('a page that only pretends to be left is answered', async () => {
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({ disconnect: vi.fn() } as never);
  const { promise, resolve } = Promise.withResolvers<string>();
  const answer = onLine(() => promise);
  window.dispatchEvent(pageHide(false));
  resolve('found');
  expect(await answer).toBe('found');
});

/** Browsers alone make events that are to be trusted. */
function pageHide(isTrusted: boolean): Event {
  return Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: isTrusted });
}
