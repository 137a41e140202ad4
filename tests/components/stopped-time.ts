import { afterEach, beforeEach, vi } from 'vitest';

import { rest } from './mount-popup.tsx';

type Timers = NonNullable<NonNullable<Parameters<typeof vi.useFakeTimers>[0]>['toFake']>;

/** In every test of a file, what is to happen later waits until the test lets it. */
export function stopTime(toFake: Timers = ['setTimeout', 'clearTimeout']): void {
  beforeEach(() => void vi.useFakeTimers({ toFake }));
  afterEach(() => void vi.useRealTimers());
}

/** Time goes on for long enough that the reader no longer counts as typing. */
export async function pause(): Promise<void> {
  await rest(() => void vi.advanceTimersByTime(1000));
}
