import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  type AutomaticBackups,
  automaticBackups,
} from '../../../../entrypoints/background/backup/automatic-backups.ts';
import type { BackupMaker } from '../../../../entrypoints/background/backup/make-backup.ts';
import {
  getBackupPlan,
  getBackupState,
  keepBackups,
  turnOffBackups,
  turnOnBackups,
} from '../../../../lib/settings/backup-settings.ts';
import { type FakeDownloads, fakeDownloads } from './fake-downloads.ts';

const DAY = 24 * 3_600_000;
const READY = { address: 'blob:x', articles: 7, bytes: 700 };

let downloads: FakeDownloads;
let now: number;
let begun: number;
let letGo: number;
let backups: AutomaticBackups;

const maker: BackupMaker = {
  begin: async () => {
    begun++;
    await Promise.resolve();
  },
  letGo: async () => {
    letGo++;
    await Promise.resolve();
  },
};

/** The background as it is after the browser stopped and started it. */
const startAgain = (): AutomaticBackups => automaticBackups(maker, () => now);

beforeEach(async () => {
  fakeBrowser.reset();
  downloads = fakeDownloads();
  [now, begun, letGo] = [Date.UTC(2026, 10, 23, 9), 0, 0];
  backups = startAgain();
  await turnOnBackups('daily', new Date(2026, 10, 23));
});

async function makeOne(): Promise<void> {
  await backups.makeIfDue();
  await backups.takeReady(READY);
  const id = downloads.asked.length;
  downloads.end(id);
  await backups.look(id);
}

describe('backups that are made by themselves', () => {
  test('are made when they are due, one at a time', async () => {
    await backups.makeIfDue();
    await backups.makeIfDue();
    expect(begun).toBe(1);
    await backups.takeReady(READY);
    downloads.end(1);
    await backups.look(1);
    expect(await getBackupState()).toMatchObject({
      last: { at: now, articles: 7, bytes: 700 },
      running: null,
      failure: null,
    });
    expect(letGo).toBe(1);
    await backups.makeIfDue();
    expect(begun).toBe(1);
    now += DAY;
    await backups.makeIfDue();
    expect(begun).toBe(2);
  });

  test('none are made where they are off', async () => {
    await turnOffBackups();
    await backups.makeIfDue();
    expect(begun).toBe(0);
  });

  test('as many files are kept as the reader wants, and the oldest is written over', async () => {
    await keepBackups(3);
    for (let day = 0; day < 7; day++) {
      await makeOne();
      now += DAY;
    }
    const files = downloads.asked.map(({ filename }) => filename);
    expect(new Set(files).size).toBe(3);
    expect(files.slice(3, 6)).toEqual(files.slice(0, 3));
    expect(downloads.asked.every(({ conflictAction }) => conflictAction === 'overwrite')).toBe(
      true,
    );
  });

  test('one that failed takes the place of none', async () => {
    await makeOne();
    now += DAY;
    await backups.makeIfDue();
    await backups.takeReady(READY);
    downloads.end(2, 'FILE_NO_SPACE');
    await backups.look(2);
    await backups.makeIfDue();
    await backups.takeReady(READY);
    const [, second, third] = downloads.asked;
    expect(third?.filename).toBe(second?.filename);
  });

  test('a background that was stopped in between goes on', async () => {
    await backups.makeIfDue();
    await startAgain().takeReady(READY);
    downloads.end(1);
    await startAgain().look(1);
    expect((await getBackupState()).lastByItself).toEqual({ at: now, articles: 7, bytes: 700 });
    expect(letGo).toBe(1);
  });

  test('a download that ends before anybody knows its number counts', async () => {
    downloads.endAtOnce = 'complete';
    await backups.makeIfDue();
    await backups.takeReady(READY);
    expect((await getBackupState()).lastByItself?.at).toBe(now);
  });

  test('news of a download twice counts once', async () => {
    await makeOne();
    await backups.look(1);
    expect(await getBackupState()).toMatchObject({ count: 1 });
  });

  test('downloads of others are not looked at', async () => {
    await backups.makeIfDue();
    await backups.takeReady(READY);
    downloads.end(5);
    await backups.look(5);
    expect((await getBackupState()).running?.downloadId).toBe(1);
  });

  test('one that was cut off is begun anew after an hour, or when the browser starts', async () => {
    await backups.makeIfDue();
    now += DAY / 24;
    await backups.makeIfDue();
    expect(begun).toBe(2);
    await backups.forgetRunning();
    await backups.makeIfDue();
    expect(begun).toBe(3);
  });

  test('turned off meanwhile, nothing is downloaded', async () => {
    await backups.makeIfDue();
    await turnOffBackups();
    await backups.takeReady(READY);
    expect(downloads.asked).toEqual([]);
    expect(letGo).toBe(1);
  });
});

describe('a backup that cannot be made', () => {
  test.each([
    ['FILE_NO_SPACE', 'no-room'],
    ['FILE_ACCESS_DENIED', 'not-allowed'],
    ['USER_CANCELED', 'other'],
  ])('is told in words: %s', async (error, failure) => {
    await backups.makeIfDue();
    await backups.takeReady(READY);
    downloads.end(1, error);
    await backups.look(1);
    expect(await getBackupState()).toMatchObject({ failure, running: null, last: null });
    expect(letGo).toBe(1);
  });

  test('is told of no more once one is made', async () => {
    await backups.giveUp('no-room');
    await makeOne();
    expect((await getBackupState()).failure).toBeNull();
  });

  test('as the browser takes its leave back: nothing is begun', async () => {
    downloads.isAllowed = false;
    await backups.makeIfDue();
    expect(begun).toBe(0);
    expect((await getBackupState()).failure).toBe('not-allowed');
  });

  test('as the file cannot be made', async () => {
    const failing = automaticBackups(
      { ...maker, begin: () => Promise.reject(new Error('no document')) },
      () => now,
    );
    await expect(failing.makeIfDue()).rejects.toThrow('no document');
    expect(await getBackupState()).toMatchObject({ failure: 'other', running: null });
  });
});

describe('turning them on', () => {
  test('changes nothing where the browser does not allow it', async () => {
    await turnOffBackups();
    downloads.isAllowed = false;
    expect(await turnOnBackups('weekly', new Date())).toBe(false);
    expect((await getBackupPlan()).rhythm).toBe('off');
  });

  test('on another day begins a folder of its own', async () => {
    await makeOne();
    await turnOffBackups();
    await turnOnBackups('daily', new Date(2026, 11, 24));
    await makeOne();
    const [first, second] = downloads.asked;
    expect(first?.filename).toContain('2026-11-23');
    expect(second?.filename).toContain('2026-12-24');
  });

  test('at another rhythm goes on in the same folder', async () => {
    await makeOne();
    await turnOnBackups('weekly', new Date(2026, 11, 24));
    expect(await getBackupState()).toMatchObject({ since: '2026-11-23', count: 1 });
  });
});
