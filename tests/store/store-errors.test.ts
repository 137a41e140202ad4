import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

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
