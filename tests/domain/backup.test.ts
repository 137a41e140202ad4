import { describe, expect, test } from 'vitest';

import {
  backupFile,
  type BackupPlan,
  isBackupDue,
  isReminderDue,
  NO_BACKUP,
  quietFrom,
} from '../../lib/domain/backup.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23);

const daily: BackupPlan = { rhythm: 'daily', kept: 3 };
const off: BackupPlan = { rhythm: 'off', kept: 3 };
const made = (at: number) => ({ at, articles: 1, bytes: 1 });
const running = (begun: number) => ({ begun, downloadId: null, articles: 0, bytes: 0 });

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

  test('goes to one file after the other, then over the oldest', () => {
    const files = [0, 1, 2, 3, 4].map((count) =>
      backupFile(daily, { ...NO_BACKUP, since: '2026-11-23', count }),
    );
    expect(new Set(files).size).toBe(3);
    expect(files[3]).toBe(files[0]);
    expect(files[4]).toBe(files[1]);
  });

  test('never goes over files of an earlier time', () => {
    const fileOf = (since: string) => backupFile(daily, { ...NO_BACKUP, since });
    expect(fileOf('2026-11-23')).not.toBe(fileOf('2026-12-01'));
  });
});

describe('a reminder', () => {
  const small = { articles: 3, notes: 4, since: NOW - DAY };
  const many = { articles: 9, notes: 50, since: NOW - DAY };
  const old = { articles: 1, notes: 0, since: NOW - 14 * DAY };

  test.each([
    ['not for a few notes of yesterday', off, NO_BACKUP, small, false],
    ['for many notes', off, NO_BACKUP, many, true],
    ['after two weeks', off, NO_BACKUP, old, true],
    ['not where backups are made by themselves', daily, NO_BACKUP, many, false],
    ['not for an empty shelf', off, NO_BACKUP, { ...old, articles: 0 }, false],
    ['not soon after a backup', off, { ...NO_BACKUP, last: made(NOW - 29 * DAY) }, many, false],
    ['long after a backup', off, { ...NO_BACKUP, last: made(NOW - 30 * DAY) }, many, true],
    [
      'not when it was put off',
      off,
      { ...NO_BACKUP, quietUntil: quietFrom(NOW - DAY) },
      many,
      false,
    ],
    ['again in a month', off, { ...NO_BACKUP, quietUntil: quietFrom(NOW - 30 * DAY) }, many, true],
  ])('comes: %s', (_, plan, state, size, isDue) => {
    expect(isReminderDue(plan, state, size, NOW)).toBe(isDue);
  });
});
