import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { setPace } from '../../../lib/page/living/pace.ts';

const LOOKING = { quietMs: 250, patienceMs: 1_500 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets a work that takes this long be asked for every so often, and counts how often it was done. */
async function timesDone(tookMs: number, everyMs: number, duringMs: number): Promise<number> {
  let times = 0;
  const life = new AbortController();
  const work = async (): Promise<void> => {
    times++;
    await vi.advanceTimersByTimeAsync(tookMs);
  };
  const pace = setPace({ work, quietMs: 0, patienceMs: 0 }, life.signal);
  const until = performance.now() + duringMs;
  while (performance.now() < until) {
    pace.ask();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  life.abort();
  return times;
}

describe('a pace', () => {
  test('does the work once for a burst, when the burst is over', async () => {
    const work = vi.fn();
    const pace = setPace({ work, ...LOOKING }, new AbortController().signal);
    for (let at = 0; at < 5; at++) {
      pace.ask();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(250);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('does not wait for ever where a burst does not end', async () => {
    const work = vi.fn();
    const pace = setPace({ work, ...LOOKING }, new AbortController().signal);
    for (let at = 0; at < 10; at++) {
      pace.ask();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('works at once where it has rested and nobody is to be waited for', () => {
    const work = vi.fn();
    setPace({ work, quietMs: 0, patienceMs: 0 }, new AbortController().signal).ask();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test.each([5, 20, 100])(
    'takes two parts in a hundred of the time, at %d ms a work',
    async (tookMs) => {
      const times = await timesDone(tookMs, 10, 60_000);
      expect(times).toBeGreaterThan(1);
      expect((times * tookMs) / 60_000).toBeLessThanOrEqual(0.025);
    },
  );

  test('asks for no timer while nobody asks it, and for none after its end', async () => {
    const life = new AbortController();
    const work = vi.fn();
    const pace = setPace({ work, ...LOOKING }, life.signal);
    expect(vi.getTimerCount()).toBe(0);
    pace.ask();
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    pace.ask();
    await vi.runAllTimersAsync();
    expect(work).not.toHaveBeenCalled();
  });

  test('works again where it was asked to while it worked', async () => {
    let times = 0;
    const life = new AbortController();
    const work = async (): Promise<void> => {
      times++;
      if (times === 1) pace.ask();
      await Promise.resolve();
    };
    const pace = setPace({ work, quietMs: 0, patienceMs: 0 }, life.signal);
    pace.ask();
    await vi.runAllTimersAsync();
    expect(times).toBe(2);
  });
});
