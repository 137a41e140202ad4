import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

import { askToStay } from '../../lib/store/ask-to-stay.ts';
import { StorageFullError, withNamedErrors } from '../../lib/store/store-errors.ts';

const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

test.each([
  ['the write itself', new Dexie.QuotaExceededError('full', quota)],
  ['the abort of the transaction', new Dexie.AbortError('aborted', quota)],
])('names a full device when %s reports it', async (_, error) => {
  await expect(withNamedErrors(() => Promise.reject(error))).rejects.toThrow(StorageFullError);
});

test('leaves every other failure as it is', async () => {
  const broken = new TypeError('broken');
  await expect(withNamedErrors(() => Promise.reject(broken))).rejects.toBe(broken);
});

test('asks the browser to keep the data only where that was not granted yet', async () => {
  let asked = 0;
  const storageWith = (isGranted: boolean) =>
    ({
      persisted: () => Promise.resolve(isGranted),
      persist: () => Promise.resolve(++asked > 0),
    }) as StorageManager;
  await askToStay(storageWith(true));
  expect(asked).toBe(0);
  await askToStay(storageWith(false));
  expect(asked).toBe(1);
});

test('does without where only windows can ask', async () => {
  await expect(askToStay({} as StorageManager)).resolves.toBeUndefined();
  await expect(askToStay(undefined)).resolves.toBeUndefined();
});
