import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { AnswerError, NoReceiverError, send, sendToTab } from '../../lib/messages/index.ts';

afterEach(() => vi.restoreAllMocks());

function answered(reply: unknown): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply as undefined);
}

test('opens the answer', async () => {
  answered({ ok: true, response: null });
  expect(await send('deleteQuestion', { id: 'q' })).toBeNull();
});

test('throws the error of the other side under its name', async () => {
  answered({ ok: false, name: 'StorageFullError', message: 'No room left.' });
  const failing = send('deleteQuestion', { id: 'q' });
  await expect(failing).rejects.toThrow(AnswerError);
  await expect(failing).rejects.toMatchObject({
    name: 'StorageFullError',
    message: 'No room left.',
  });
});

test.each([
  ['Could not establish connection. Receiving end does not exist.'],
  ['The message port closed before a response was received.'],
  ['No tab with id: 5.'],
])('says that nobody is there: %s', async (message) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error(message));
  await expect(sendToTab(5, 'readPage', null)).rejects.toThrow(NoReceiverError);
});

test('says that nobody is there when no listener took the message', async () => {
  answered(undefined);
  await expect(send('deleteQuestion', { id: 'q' })).rejects.toThrow(NoReceiverError);
});

test('passes other failures on as they are', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new TypeError('Could not serialize'));
  await expect(send('deleteQuestion', { id: 'q' })).rejects.toThrow(TypeError);
});
