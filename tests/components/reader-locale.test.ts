import { beforeEach, expect, test, vi } from 'vitest';

import { formatDay } from '../../components/reader-locale.ts';
import { speakEnglish } from './speak-english.ts';

beforeEach(async () => {
  await speakEnglish();
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 5) });
  return () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  };
});

const HALF_PAST_NINE = new Date(2026, 10, 23, 9, 30).getTime();

test('what was done today has its time', () => {
  expect(formatDay(HALF_PAST_NINE)).toMatch(/^today, 0?9:30/);
});

test.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'])(
  'a day that a page gives without a time is that day in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(formatDay(Date.parse('2026-03-14'))).toMatch(/^(March 14|14 March)$/);
    expect(formatDay(Date.parse('2025-01-01'))).toMatch(/^(January 1, 2025|1 January 2025)$/);
  },
);

test('an article of today that gives no time is of today, whatever the clock says in Greenwich', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime(new Date(2026, 10, 23, 20, 0));
  expect(formatDay(Date.parse('2026-11-23'))).toBe('today');
});
