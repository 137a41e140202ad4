// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { bookOf } from '../../../../components/library/shelf/shelf-book.ts';
import { FERRY } from './open-shelf.tsx';
import { shelfStock } from './shelf-stock.ts';

test('a shelf that could not be read is read when it is gone to again, and hears its news once', async () => {
  const { actions } = shelfStock([FERRY]);
  const onNews = vi.fn(actions.onNews);
  const newestDigests = vi.fn(actions.newestDigests).mockRejectedValueOnce(new Error('Not now.'));
  const book = bookOf({ ...actions, newestDigests, onNews }, vi.fn());
  await expect(book.open()).rejects.toThrow('Not now.');
  await book.open();
  expect(book.contents()).toMatchObject({
    extent: 'all',
    catalogue: { digests: [{ id: 'ferry' }] },
  });
  expect(onNews).toHaveBeenCalledTimes(1);
});
