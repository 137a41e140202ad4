import { expect, test, vi } from 'vitest';

import { libraryHandlers } from '../../../../entrypoints/background/library/library-handlers.ts';

test('what the library changed is told, and taken into the index', async () => {
  const [tell, wake] = [vi.fn(async () => await Promise.resolve()), vi.fn()];
  const { libraryChanged } = libraryHandlers(tell, wake);
  await libraryChanged({ articleIds: ['a', 'b'] });
  expect(tell.mock.calls).toEqual([['a'], ['b']]);
  expect(wake).toHaveBeenCalledOnce();
});

test('of very many it is told once', async () => {
  const tell = vi.fn(async () => await Promise.resolve());
  const { libraryChanged } = libraryHandlers(tell, vi.fn());
  await libraryChanged({ articleIds: Array.from({ length: 5_000 }, (_, at) => `a${at}`) });
  expect(tell.mock.calls).toEqual([['']]);
});
