import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeDeskSettings } from '../../lib/settings/desk-settings.ts';
import { getReaderChoices, setReaderChoices } from '../../lib/settings/reader-choices.ts';

beforeEach(() => fakeBrowser.reset());

test('whoever turned keys of one letter off has them off after a restore, too', async () => {
  await changeDeskSettings({ areDeskKeysOn: false });
  const kept = await getReaderChoices();
  fakeBrowser.reset();
  expect((await getReaderChoices()).areDeskKeysOn).toBe(true);
  await setReaderChoices(kept);
  expect((await getReaderChoices()).areDeskKeysOn).toBe(false);
});
