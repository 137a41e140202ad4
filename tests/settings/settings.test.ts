import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeSettings, getSettings } from '../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('paints and shows the legend until the reader chooses otherwise', async () => {
  expect(await getSettings()).toEqual({
    isPaintingOn: true,
    isLegendShown: true,
    isLegendOpen: true,
  });
});

test('remembers a choice and leaves the others alone', async () => {
  await changeSettings({ isLegendShown: false });
  await changeSettings({ isPaintingOn: false });
  expect(await getSettings()).toMatchObject({ isLegendShown: false, isPaintingOn: false });
});

test('takes the default for what it cannot read', async () => {
  await fakeBrowser.storage.local.set({ isPaintingOn: 'perhaps' });
  expect((await getSettings()).isPaintingOn).toBe(true);
});
