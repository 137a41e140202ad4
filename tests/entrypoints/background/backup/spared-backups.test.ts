import { beforeEach, describe, expect, test } from 'vitest';

import {
  changeBackupState,
  getBackupState,
  turnOffBackups,
  turnOnBackups,
} from '../../../../lib/settings/backup-settings.ts';
import { type BackupDays, beginDays, DAY } from './backup-days.ts';

const NOTHING = { articles: 0, bytes: 400 };

let days: BackupDays;

beforeEach(async () => {
  days = await beginDays();
});

describe('backups that are there', () => {
  test('are not replaced by one of much less, which begins a folder of its own', async () => {
    for (let day = 0; day < 3; day++) {
      await days.makeOne(100);
      days.now += DAY;
    }
    const { folder } = days.lastFile();
    await days.makeOne(3);
    const [first, second, third, fourth] = days.downloads.asked.map(({ filename }) => filename);
    expect(new Set([first, second, third, fourth]).size).toBe(4);
    expect(days.lastFile().folder).not.toBe(folder);
    expect(await getBackupState()).toMatchObject({
      caution: {
        kind: 'smaller',
        before: { articles: 100 },
        now: { articles: 3 },
        since: folder.replace('since ', ''),
      },
      series: { files: [{ number: 1, articles: 3 }] },
      failure: null,
    });
  });

  test('are told of until the reader knows, and no longer', async () => {
    await days.makeOne(100);
    days.now += DAY;
    await days.makeOne(3);
    days.now += DAY;
    await days.makeOne(3);
    expect((await getBackupState()).caution?.kind).toBe('smaller');
    await changeBackupState({ told: 'smaller' });
    days.now += DAY;
    await days.makeOne(3);
    expect((await getBackupState()).caution).toBeNull();
  });

  test('stay where nothing is left on the shelf: of nothing no backup is made', async () => {
    await days.makeOne(100);
    const before = await getBackupState();
    days.now += DAY;
    await days.begin(NOTHING);
    expect(days.downloads.asked).toHaveLength(1);
    expect(days.letGo).toBe(2);
    expect(await getBackupState()).toEqual({
      ...before,
      caution: {
        kind: 'emptied',
        before: { articles: 100, bytes: 10_000 },
        now: NOTHING,
        since: before.series?.since,
      },
    });
  });

  test('go on in the same folder once the shelf is full again', async () => {
    await days.makeOne(100);
    const { folder } = days.lastFile();
    days.now += DAY;
    await days.begin(NOTHING);
    await days.makeOne(101);
    expect(days.lastFile()).toEqual({ folder, number: '2' });
    expect((await getBackupState()).caution).toBeNull();
  });

  test('never were any: an empty shelf is no cause for worry', async () => {
    await days.begin(NOTHING);
    expect(await getBackupState()).toMatchObject({ caution: null, failure: null, running: null });
    expect(days.downloads.asked).toEqual([]);
  });

  test('stay when backups are turned off and on again, and one is made at once', async () => {
    await days.makeOne(100);
    const { folder } = days.lastFile();
    await turnOffBackups();
    await turnOnBackups('daily');
    await days.makeOne(100);
    expect(days.lastFile()).toEqual({ folder, number: '2' });
    await turnOffBackups();
    await turnOnBackups('daily');
    days.now += DAY;
    await days.makeOne(1);
    expect(days.lastFile().folder).not.toBe(folder);
  });
});
