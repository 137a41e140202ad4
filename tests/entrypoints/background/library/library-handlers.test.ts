import { expect, test, vi } from 'vitest';

import { libraryHandlers } from '../../../../entrypoints/background/library/library-handlers.ts';

test('what the library changed is told, and taken into the index', async () => {
  const wake = vi.fn();
  const tellNews = vi.fn(async () => await Promise.resolve());
  const { libraryChanged } = libraryHandlers(tellNews, wake);
  await libraryChanged({ articleIds: ['a', 'b'] });
  expect(tellNews.mock.calls).toEqual([['a'], ['b']]);
  expect(wake).toHaveBeenCalledOnce();
});

test('of very many it is told once', async () => {
  const tell = vi.fn(async () => await Promise.resolve());
  const { libraryChanged } = libraryHandlers(tell, vi.fn());
  await libraryChanged({ articleIds: Array.from({ length: 5_000 }, (_, at) => `a${at}`) });
  expect(tell.mock.calls).toEqual([['']]);
});
