import { describe, expect, test } from 'vitest';

import {
  type BackupPlan,
  isBackupDue,
  NO_BACKUP,
  quietFrom,
  reminderDue,
  waitAfter,
} from '../../lib/domain/backup.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23);

const daily: BackupPlan = { rhythm: 'daily', kept: 3 };
const off: BackupPlan = { rhythm: 'off', kept: 3 };
const made = (at: number) => ({ at, articles: 1, bytes: 1, leftOut: 0 });
const running = (begun: number) => ({ begun, saving: null });

describe('a backup by itself', () => {
  test.each([
    ['the first one', daily, NO_BACKUP, true],
    ['never where it is off', off, NO_BACKUP, false],
    ['a day after the last', daily, { ...NO_BACKUP, lastByItself: made(NOW - DAY) }, true],
    ['not sooner', daily, { ...NO_BACKUP, lastByItself: made(NOW - DAY + 1) }, false],
    [
      'not for days where it is weekly',
      { ...daily, rhythm: 'weekly' as const },
      { ...NO_BACKUP, lastByItself: made(NOW - 6 * DAY) },
      false,
    ],
    [
      'when the clock was set back',
      daily,
      { ...NO_BACKUP, lastByItself: made(NOW + 9 * DAY) },
      true,
    ],
    ['whatever was made by hand', daily, { ...NO_BACKUP, last: made(NOW) }, true],
    ['not while one is made', daily, { ...NO_BACKUP, running: running(NOW - HOUR / 2) }, false],
    ['when one was cut off', daily, { ...NO_BACKUP, running: running(NOW - HOUR) }, true],
  ])('is due: %s', (_, plan, state, isDue) => {
    expect(isBackupDue(plan, state, NOW)).toBe(isDue);
  });

  test('waits a day after somebody said no, and not after anything else', () => {
    const afterwards = (failure: 'cancelled' | 'other') => ({
      ...NO_BACKUP,
      failure,
      waitsUntil: waitAfter(failure, NOW),
    });
    expect(isBackupDue(daily, afterwards('cancelled'), NOW + 23 * HOUR)).toBe(false);
    expect(isBackupDue(daily, afterwards('cancelled'), NOW + DAY)).toBe(true);
    expect(isBackupDue(daily, afterwards('other'), NOW + HOUR)).toBe(true);
    // Of a clock that was set back nobody waits for years.
    expect(isBackupDue(daily, afterwards('cancelled'), NOW - 300 * DAY)).toBe(true);
  });
});

describe('a reminder', () => {
  const small = { articles: 3, notes: 4, since: NOW - DAY };
  const many = { articles: 9, notes: 50, since: NOW - DAY };
  const old = { articles: 1, notes: 0, since: NOW - 14 * DAY };

  const month = { ...NO_BACKUP, last: made(NOW - 30 * DAY) };

  test.each([
    ['not for a few notes of yesterday', off, NO_BACKUP, small, null],
    ['for many notes', off, NO_BACKUP, many, 'none-yet'],
    ['after two weeks', off, NO_BACKUP, old, 'none-yet'],
    ['not where the first is made by itself', daily, NO_BACKUP, many, null],
    ['not for an empty shelf', off, NO_BACKUP, { ...old, articles: 0 }, null],
    ['not soon after a backup', off, { ...NO_BACKUP, last: made(NOW - 29 * DAY) }, many, null],
    ['long after a backup', off, month, many, 'old'],
    ['where those by themselves have come to nothing for long', daily, month, many, 'old'],
    ['not when it was put off', off, { ...month, quietUntil: quietFrom(NOW - DAY) }, many, null],
    ['again in a month', off, { ...month, quietUntil: quietFrom(NOW - 30 * DAY) }, many, 'old'],
  ] as const)('comes: %s', (_, plan, state, size, reminder) => {
    expect(reminderDue(plan, state, size, NOW)).toBe(reminder);
  });
});
