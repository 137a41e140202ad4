import { expect, test } from 'vitest';

import { runGently } from '../../../../entrypoints/background/analysis/run-gently.ts';

const SLICE_MS = 3;

/** Slices that each keep the processor busy for a while; `seen` counts those that were begun. */
function* busySlices(count: number, seen: { begun: number }): Generator<number, string> {
  for (let slice = 1; slice <= count; slice++) {
    seen.begun++;
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end);
    yield slice;
  }
  return 'done';
}

const stayed = { signal: new AbortController().signal, tell: () => undefined };

test('comes back with the result, and tells how far it is in order', async () => {
  const told: number[] = [];
  const work = busySlices(20, { begun: 0 });
  const result = await runGently(work, { ...stayed, tell: (slice) => void told.push(slice) });
  expect(result).toBe('done');
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('lets what comes in meanwhile have its turn long before the end', async () => {
  const seen = { begun: 0 };
  let begunBefore = 0;
  setTimeout(() => (begunBefore = seen.begun));
  await runGently(busySlices(50, seen), stayed);
  expect(begunBefore).toBeGreaterThan(0);
  expect(begunBefore).toBeLessThan(25);
});

test('leaves off when its signal aborts', async () => {
  const seen = { begun: 0 };
  const life = new AbortController();
  const leaving = new Error('The page went away');
  setTimeout(() => life.abort(leaving));
  const running = runGently(busySlices(1000, seen), { ...stayed, signal: life.signal });
  await expect(running).rejects.toBe(leaving);
  expect(seen.begun).toBeLessThan(100);
});
