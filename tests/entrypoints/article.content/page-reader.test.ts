import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { OwnPage } from '../../../entrypoints/article.content/own-page.ts';
import { createPageReader } from '../../../entrypoints/article.content/page-reader.ts';
import type { ReadPage } from '../../../entrypoints/article.content/read-page.ts';
import type { Asker } from '../../../lib/messages/index.ts';
import { changeSettings, getSettings } from '../../../lib/settings/settings.ts';

const ASKER: Asker = { tabId: null, page: null };

/** A page whose painting takes as long as the test wants; of the rest nothing is looked at. */
function pageThatPaints(setPainted: ReadPage['face']['setPainted']): OwnPage {
  const face = { isPainted: false, setPainted };
  const page = { face, reading: {} } as unknown as ReadPage;
  return { page: null, read: async () => await Promise.resolve(page) } as unknown as OwnPage;
}

beforeEach(() => fakeBrowser.reset());

test('a choice about painting is remembered though the tab is closed while it is painted', async () => {
  await changeSettings({ isPaintingOn: false });
  const never = new Promise<void>(() => undefined);
  const reader = createPageReader(pageThatPaints(async () => await never));
  void reader.setPainting({ isPainted: true }, ASKER);
  await expect.poll(getSettings).toMatchObject({ isPaintingOn: true });
});

test('a page that was just read is painted before anything else can happen to it', async () => {
  const order: string[] = [];
  const own = pageThatPaints(async () => {
    await Promise.resolve(order.push('painted'));
  });
  const read = async (): Promise<ReadPage> => {
    const page = await own.read();
    setTimeout(() => order.push('another text'));
    return page as ReadPage;
  };
  // A browser under load answers late.
  const late = new Promise((resolve) => setTimeout(resolve, 20, {}));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValueOnce(late as never);
  await createPageReader({ ...own, read }).readPage(null, ASKER);
  await expect.poll(() => order).toContain('another text');
  expect(order).toEqual(['painted', 'another text']);
});
