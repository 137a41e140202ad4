import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepIndex } from '../../../../entrypoints/background/library/keep-index.ts';
import { runInSlices } from '../../../../entrypoints/background/library/run-in-slices.ts';
import type { LibraryNews } from '../../../../lib/messages/index.ts';

const PACE = { quietMs: 1_000, mostMs: 8_000 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A keeper with so many articles waiting, which takes in two at once. */
function upkeepOf(waiting: number) {
  let left = waiting;
  const done: string[] = [];
  const keeper = {
    takeInSome: vi.fn(async () => {
      const taken = ['first', 'second'].slice(0, left);
      left -= taken.length;
      if (taken.length > 0) done.push(`took ${taken.length}`);
      return await Promise.resolve(taken);
    }),
    countLeft: async () => await Promise.resolve(left),
    tidy: vi.fn(async () => {
      done.push('tidied');
      return await Promise.resolve(false);
    }),
    sweep: vi.fn(async () => {
      done.push('swept');
      await Promise.resolve();
    }),
  };
  const tell = async ({ articleIds, left: count }: LibraryNews): Promise<void> => {
    done.push(`told ${articleIds?.join(' and ')}, ${count} left`);
    await Promise.resolve();
  };
  return { keeper, run: runInSlices, tell, done, add: (more: number) => (left += more) };
}

test('all that waits is taken in some at a time, and told each time; then the index is tidied', async () => {
  const upkeep = upkeepOf(3);
  keepIndex(upkeep, PACE)();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  expect(upkeep.done).toEqual([
    'took 2',
    'told first and second, 1 left',
    'took 1',
    'told first, 0 left',
    'tidied',
    'swept',
  ]);
});

test('nothing is done while changes come one upon another, but not for ever', async () => {
  const upkeep = upkeepOf(1);
  const wake = keepIndex(upkeep, PACE);
  const typeFor = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 500) {
      wake();
      await vi.advanceTimersByTimeAsync(500);
    }
  };
  await typeFor(PACE.mostMs - 500);
  expect(upkeep.done).toEqual([]);
  await typeFor(1_000);
  expect(upkeep.done).toContain('took 1');
});

test('what changes while it is at work is taken in after it', async () => {
  const upkeep = upkeepOf(1);
  const wake = keepIndex(upkeep, PACE);
  upkeep.keeper.tidy.mockImplementationOnce(async () => {
    upkeep.add(1);
    wake();
    return await Promise.resolve(false);
  });
  wake();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  expect(upkeep.done.filter((deed) => deed === 'took 1')).toHaveLength(2);
});

test('a failure is reported, and the next change has it tried again', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const upkeep = upkeepOf(1);
  upkeep.keeper.takeInSome.mockRejectedValueOnce(new Error('no room'));
  const wake = keepIndex(upkeep, PACE);
  wake();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  expect(report).toHaveBeenCalledOnce();
  expect(upkeep.done).toEqual([]);
  wake();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  expect(upkeep.done).toContain('took 1');
});

test('what nobody can undo any more is let go of once in a life', async () => {
  const upkeep = upkeepOf(1);
  const wake = keepIndex(upkeep, PACE);
  wake();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  wake();
  await vi.advanceTimersByTimeAsync(PACE.quietMs);
  expect(upkeep.keeper.tidy).toHaveBeenCalledTimes(2);
  expect(upkeep.keeper.sweep).toHaveBeenCalledOnce();
});
