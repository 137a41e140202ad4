import { beforeEach, describe, expect, test } from 'vitest';

import { automaticBackups } from '../../../../entrypoints/background/backup/automatic-backups.ts';
import {
  getBackupPlan,
  getBackupState,
  keepBackups,
  turnOffBackups,
  turnOnBackups,
} from '../../../../lib/settings/backup-settings.ts';
import { type BackupDays, beginDays, DAY, READY } from './backup-days.ts';

const MADE = { articles: READY.articles, bytes: READY.bytes, leftOut: 0 };

let days: BackupDays;

beforeEach(async () => {
  days = await beginDays();
});

describe('backups that are made by themselves', () => {
  test('are made when they are due, one at a time', async () => {
    await days.backups.makeIfDue();
    await days.backups.makeIfDue();
    expect(days.begun).toBe(1);
    await days.backups.takeReady(READY);
    days.downloads.end(1);
    await days.backups.look(1);
    const last = { at: days.now, ...MADE };
    expect(await getBackupState()).toMatchObject({ last, running: null, failure: null });
    expect(days.letGo).toBe(1);
    await days.backups.makeIfDue();
    expect(days.begun).toBe(1);
    days.now += DAY;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(2);
  });

  test('none are made where they are off', async () => {
    await turnOffBackups();
    await days.backups.makeIfDue();
    expect(days.begun).toBe(0);
  });

  test('as many files are kept as the reader wants, and the oldest is written over', async () => {
    await keepBackups(3);
    for (let day = 0; day < 7; day++) {
      await days.makeOne();
      days.now += DAY;
    }
    const { asked } = days.downloads;
    const files = asked.map(({ filename }) => filename);
    expect(new Set(files).size).toBe(3);
    expect(files.slice(3, 6)).toEqual(files.slice(0, 3));
    expect(asked.every(({ conflictAction }) => conflictAction === 'overwrite')).toBe(true);
  });

  test('one that failed takes the place of none', async () => {
    await days.makeOne();
    days.now += DAY;
    await days.begin();
    days.downloads.end(2, 'FILE_NO_SPACE');
    await days.backups.look(2);
    await days.begin();
    const [, second, third] = days.downloads.asked;
    expect(third?.filename).toBe(second?.filename);
  });

  test('a background that was stopped in between goes on', async () => {
    await days.backups.makeIfDue();
    await days.startAgain().takeReady(READY);
    days.downloads.end(1);
    await days.startAgain().look(1);
    expect((await getBackupState()).lastByItself).toEqual({ at: days.now, ...MADE });
    expect(days.letGo).toBe(1);
  });

  test('a download that ends before anybody knows its number counts', async () => {
    days.downloads.endAtOnce = 'complete';
    await days.begin();
    expect((await getBackupState()).lastByItself?.at).toBe(days.now);
  });

  test('news of a download twice counts once', async () => {
    await days.makeOne();
    await days.backups.look(1);
    expect((await getBackupState()).series?.files).toHaveLength(1);
  });

  test('downloads of others are not looked at', async () => {
    await days.begin();
    days.downloads.end(5);
    await days.backups.look(5);
    expect((await getBackupState()).running?.saving?.downloadId).toBe(1);
  });

  test('a number that belongs to another download by now is not taken for ours', async () => {
    await days.begin();
    days.downloads.end(1);
    days.downloads.giveNumbersToOthers();
    await days.backups.look(1);
    expect((await getBackupState()).last).toBeNull();
  });

  test('one that was cut off is begun anew after an hour, or when the browser starts', async () => {
    await days.backups.makeIfDue();
    days.now += DAY / 24;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(2);
    await days.backups.forgetRunning();
    await days.backups.makeIfDue();
    expect(days.begun).toBe(3);
  });

  test('nobody is asked again while a question where to put it is open', async () => {
    await days.begin();
    days.now += DAY / 4;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(1);
  });

  test('turned off meanwhile, nothing is downloaded', async () => {
    await days.backups.makeIfDue();
    await turnOffBackups();
    await days.backups.takeReady(READY);
    expect(days.downloads.asked).toEqual([]);
    expect(days.letGo).toBe(1);
  });
});

describe('a backup that cannot be made', () => {
  test.each([
    ['FILE_NO_SPACE', 'no-room'],
    ['FILE_ACCESS_DENIED', 'not-allowed'],
    ['FILE_FAILED', 'not-written'],
    ['USER_CANCELED', 'cancelled'],
    ['NETWORK_FAILED', 'other'],
  ])('is told in words: %s', async (error, failure) => {
    await days.begin();
    days.downloads.end(1, error);
    await days.backups.look(1);
    expect(await getBackupState()).toMatchObject({ failure, running: null, last: null });
    expect(days.letGo).toBe(1);
  });

  test('as not all of it arrived on the disk', async () => {
    days.downloads.bytes = READY.bytes - 1;
    await days.begin();
    days.downloads.end(1);
    await days.backups.look(1);
    expect(await getBackupState()).toMatchObject({ failure: 'not-written', series: null });
  });

  test('as the reader said no: they are asked again a day later', async () => {
    await days.begin();
    days.downloads.end(1, 'USER_CANCELED');
    await days.backups.look(1);
    days.now += DAY / 24;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(1);
    days.now += DAY;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(2);
  });

  test('is told of no more once one is made', async () => {
    await days.backups.giveUp('no-room');
    await days.makeOne();
    expect((await getBackupState()).failure).toBeNull();
  });

  test('as the browser takes its leave back: nothing is begun', async () => {
    days.downloads.isAllowed = false;
    await days.backups.makeIfDue();
    expect(days.begun).toBe(0);
    expect((await getBackupState()).failure).toBe('not-allowed');
  });

  test('as the file cannot be made', async () => {
    const failing = automaticBackups(
      { ...days.maker, begin: () => Promise.reject(new Error('no document')) },
      () => days.now,
    );
    await expect(failing.makeIfDue()).rejects.toThrow('no document');
    expect(await getBackupState()).toMatchObject({ failure: 'other', running: null });
  });
});

test('turning them on changes nothing where the browser does not allow it', async () => {
  await turnOffBackups();
  days.downloads.isAllowed = false;
  expect(await turnOnBackups('weekly')).toBe(false);
  expect((await getBackupPlan()).rhythm).toBe('off');
});
