import { expect, test, vi } from 'vitest';

import type { Watcher } from '../../../../entrypoints/background/analysis/run-gently.ts';
import { shareWork } from '../../../../entrypoints/background/analysis/share-work.ts';

/** Somebody who asks, and may leave. */
function makeAsker() {
  const life = new AbortController();
  return {
    signal: life.signal,
    tell: vi.fn<(news: string) => void>(),
    leave: () => life.abort(new Error('gone')),
  };
}

/** Work that is done when the test says so. */
function makeWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  const watchers: Watcher<string>[] = [];
  const work = vi.fn(async (watcher: Watcher<string>) => {
    watchers.push(watcher);
    watcher.signal.addEventListener('abort', () => resolve('left off'));
    return await promise;
  });
  return { work, finish: resolve, watcher: () => watchers[0]! };
}

test('does once what two ask for at the same time, and tells both', async () => {
  const share = shareWork<string, string>();
  const [one, other] = [makeAsker(), makeAsker()];
  const { work, finish, watcher } = makeWork();
  const answers = [share('text', one, work), share('text', other, work)];
  watcher().tell('half');
  finish('found');
  expect(await Promise.all(answers)).toEqual(['found', 'found']);
  expect(work).toHaveBeenCalledOnce();
  expect(one.tell).toHaveBeenCalledWith('half');
  expect(other.tell).toHaveBeenCalledWith('half');
});

test('does different things apart, and the same thing anew once it is done', async () => {
  const share = shareWork<string, string>();
  const work = vi.fn(async () => await Promise.resolve('found'));
  await Promise.all([share('one text', makeAsker(), work), share('other text', makeAsker(), work)]);
  await share('one text', makeAsker(), work);
  expect(work).toHaveBeenCalledTimes(3);
});

test('goes on while anybody waits, and tells nobody who has left', async () => {
  const share = shareWork<string, string>();
  const [one, other] = [makeAsker(), makeAsker()];
  const { work, finish, watcher } = makeWork();
  void share('text', one, work);
  const answer = share('text', other, work);
  one.leave();
  expect(watcher().signal.aborted).toBe(false);
  watcher().tell('half');
  finish('found');
  expect(await answer).toBe('found');
  expect(one.tell).not.toHaveBeenCalled();
});

test('is left off when all have gone, and begun anew for whoever comes then', async () => {
  const share = shareWork<string, string>();
  const [one, other] = [makeAsker(), makeAsker()];
  const { work, watcher } = makeWork();
  const answers = [share('text', one, work), share('text', other, work)];
  one.leave();
  other.leave();
  expect(watcher().signal.aborted).toBe(true);
  const again = vi.fn(async () => await Promise.resolve('found'));
  expect(await share('text', makeAsker(), again)).toBe('found');
  await Promise.all(answers);
});

test('begins nothing for somebody who has left already', async () => {
  const asker = makeAsker();
  asker.leave();
  const { work } = makeWork();
  await expect(shareWork<string, string>()('text', asker, work)).rejects.toThrow('gone');
  expect(work).not.toHaveBeenCalled();
});
