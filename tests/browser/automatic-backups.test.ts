import { describe, expect, test } from 'vitest';

import { checkBackup } from '../../lib/exchange/backup/read-backup.ts';
import { backupWords, pressForReal, untilBackupSays } from './backup-gestures.ts';
import { type BackupStage, withBackups } from './backup-stage.ts';
import { type OpenPage, waitUntil } from './browser-face.ts';
import {
  backupState,
  forgetBackups,
  goBackInTime,
  isDownloadsAllowed,
  ringAlarm,
} from './backup-clock.ts';

const FOLDER = /^Says Who backups[/\\]since \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d[/\\]/;
const FULL = 12;
const DAILY = '.backup-choice:nth-of-type(2) input';
const OFF = '.backup-choice:nth-of-type(1) input';

withBackups(
  (stage, kind) => {
    /** Turns them on by a press, and waits for the first, which is made at once. */
    async function turnOn(): Promise<OpenPage> {
      const page = await stage().openBackups();
      await pressForReal(page, DAILY);
      if (kind === 'firefox' && !(await isDownloadsAllowed(page))) await stage().browser.sayYes();
      await untilBackupSays(page, 'Last made: ');
      return page;
    }

    /** A day passes, and the alarm rings. */
    async function nextDay(page: OpenPage): Promise<void> {
      const before = await backupState(page);
      await goBackInTime(page);
      await ringAlarm(page);
      await waitUntil('the next backup', async () => {
        const { last, caution, running } = await backupState(page);
        const isSpared = caution?.kind === 'emptied' && before.caution === null;
        return (last?.at !== before.last?.at || isSpared) && running === null;
      });
    }

    describe('backups by themselves', () => {
      test('are asked for on a click, lie in a folder of their own, and take turns', async () => {
        await stage().keepOnly(FULL);
        const page = await turnOn();
        const [first = ''] = await filesOf(stage(), 1);
        expect(first).toMatch(FOLDER);
        expect(first).toMatch(/says-who-backup-1\.jsonl\.gz$/);
        expect(await backupWords(page)).toContain(`${FULL} articles.`);
        const oldest = await madeAt(stage(), first);

        await nextDay(page);
        await nextDay(page);
        const three = await filesOf(stage(), 3);
        expect(three.map((file) => file.slice(-10))).toEqual([
          '1.jsonl.gz',
          '2.jsonl.gz',
          '3.jsonl.gz',
        ]);

        await nextDay(page);
        expect(await filesOf(stage(), 3)).toEqual(three);
        expect(await madeAt(stage(), first)).toBeGreaterThan(oldest);
        await forgetBackups(page);
      });

      test('leave fuller ones alone: an emptied shelf is not backed up, one of much less elsewhere', async () => {
        await stage().keepOnly(FULL);
        const page = await turnOn();
        const before = await filesOf(stage(), 1);
        const bytes = stage().read(before[0] ?? '');

        await stage().keepOnly(0);
        await nextDay(page);
        await untilBackupSays(page, 'Your shelf is empty, so no backup is made.');
        expect(stage().files()).toEqual(before);

        await stage().keepOnly(1);
        await nextDay(page);
        await untilBackupSays(
          page,
          'There is much less on your shelf than there was: one article (0.1 MB)',
        );
        const both = await filesOf(stage(), 2);
        expect(both).toEqual(expect.arrayContaining([...before]));
        expect(
          stage()
            .read(before[0] ?? '')
            .equals(bytes),
        ).toBe(true);
        await forgetBackups(page);
      });

      test('turned off, give back what the browser allowed, and leave their files', async () => {
        await stage().keepOnly(FULL);
        const page = await turnOn();
        const files = await filesOf(stage(), 1);
        await pressForReal(page, OFF);
        await waitUntil(
          'downloads to be given back',
          async () => !(await isDownloadsAllowed(page)),
        );
        expect(stage().files()).toEqual(files);
      });
    });
  },
  { isAllowed: true },
);

/** The files there are, once there are so many, all of them whole. */
async function filesOf(stage: BackupStage, count: number): Promise<readonly string[]> {
  const files = await stage.savedFiles(count);
  for (const file of files) expect(await madeAt(stage, file)).toBeGreaterThan(0);
  return files;
}

/** When a backup was made; fails where it is not whole. */
async function madeAt(stage: BackupStage, file: string): Promise<number> {
  const bytes = new Blob([stage.read(file)]);
  return Date.parse(await checkBackup(bytes, new AbortController().signal, () => {}));
}
