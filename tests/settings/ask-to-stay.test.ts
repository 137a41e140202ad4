import { expect, test } from 'vitest';

import { askToStay } from '../../lib/settings/ask-to-stay.ts';

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
