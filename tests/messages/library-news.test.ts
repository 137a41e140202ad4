import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type LibraryNews, onLibraryNews, tellLibraryNews } from '../../lib/messages/index.ts';

beforeEach(() => fakeBrowser.reset());

function hearing(): { heard: LibraryNews[]; life: AbortController } {
  const heard: LibraryNews[] = [];
  const life = new AbortController();
  onLibraryNews((news) => heard.push(news), life.signal);
  return { heard, life };
}

test('every listener hears what changed, and how much the index has left', async () => {
  const [one, other] = [hearing(), hearing()];
  await tellLibraryNews({ articleIds: ['ferry'], left: 3 });
  await tellLibraryNews({ articleIds: null, left: null });
  expect(one.heard).toEqual([
    { articleIds: ['ferry'], left: 3 },
    { articleIds: null, left: null },
  ]);
  expect(other.heard).toEqual(one.heard);
});

test('the same told twice is heard twice', async () => {
  const { heard } = hearing();
  await tellLibraryNews({ articleIds: ['ferry'], left: null });
  await tellLibraryNews({ articleIds: ['ferry'], left: null });
  expect(heard).toHaveLength(2);
});

test('of very many articles it is told that any may be others', async () => {
  const { heard } = hearing();
  const articleIds = Array.from({ length: 5_000 }, (_, at) => `ferry-${at}`);
  await tellLibraryNews({ articleIds, left: null });
  expect(heard).toEqual([{ articleIds: null, left: null }]);
});

test('other things that are kept are no news, and nothing is heard once it is over', async () => {
  const { heard, life } = hearing();
  await fakeBrowser.storage.local.set({ isToolbarOn: false });
  life.abort();
  await tellLibraryNews({ articleIds: ['ferry'], left: null });
  expect(heard).toEqual([]);
});
