import { gunzipSync } from 'node:zlib';

import { beforeEach, describe, expect, test } from 'vitest';

import { checkBackup } from '../../lib/exchange/backup/read-backup.ts';
import { sealing } from '../../lib/exchange/backup/seal.ts';
import {
  backupWords,
  cancelAt,
  choose,
  press,
  pressForReal,
  untilBackupSays,
} from './backup-gestures.ts';
import {
  forgetBackups,
  forgetFailure,
  hearRequests,
  planWithoutLeave,
  requestAnswer,
  ringAlarm,
} from './backup-clock.ts';
import { withBackups } from './backup-stage.ts';
import { waitUntil } from './browser-face.ts';

const NAME = /^says-who-backup-\d{4}-\d\d-\d\d-\d{4}\.jsonl\.gz$/;
const SMALL = 12;
/** Enough that it can be given up on its way. */
const MANY = 300;

/** Whether every bit of a file is as it was written. */
async function isWhole(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const made = await checkBackup(new Blob([bytes]), new AbortController().signal, () => {});
  return !Number.isNaN(Date.parse(made));
}

/** A backup as a version to come would write it. */
async function ofNewerVersion(bytes: Uint8Array): Promise<Uint8Array> {
  const lines = gunzipSync(bytes).toString('utf8').replace('"version":1', '"version":2');
  const sealed = new Blob([lines])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
    .pipeThrough(sealing());
  return await new Response(sealed).bytes();
}

withBackups((stage, kind) => {
  const theFile = async (): Promise<string> => (await stage().savedFiles(1))[0] ?? '';

  /** Makes a backup of so many articles on a click; comes back with its bytes, off the disk. */
  async function backUp(articles: number): Promise<Buffer<ArrayBuffer>> {
    await stage().keepOnly(articles);
    const page = await stage().openBackups();
    await pressForReal(page, '.backup .button--main');
    return stage().read(await theFile());
  }

  describe('a backup', () => {
    test('arrives on the disk as one file with everything in it', async () => {
      await stage().keepOnly(SMALL);
      const page = await stage().openBackups();
      expect(await backupWords(page)).toContain('There is no backup yet.');
      await pressForReal(page, '.backup .button--main');
      await untilBackupSays(page, `, ${SMALL} articles, `);
      const file = await theFile();
      expect(file).toMatch(NAME);
      const bytes = stage().read(file);
      expect(await isWhole(bytes)).toBe(true);
      const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
      expect(lines.filter((line) => line.startsWith('{"dossier"'))).toHaveLength(SMALL);
    });

    test('is made twice in a row', async () => {
      await stage().keepOnly(SMALL);
      const page = await stage().openBackups();
      await pressForReal(page, '.backup .button--main');
      await theFile();
      await pressForReal(page, '.backup .button--main');
      expect(new Set(await stage().savedFiles(2)).size).toBe(2);
    });

    test('that is given up leaves no file, and another can be made', async () => {
      await stage().keepOnly(MANY);
      const page = await stage().openBackups();
      await cancelAt(page, 'Back up now', 20);
      await page.waitFor(() =>
        document.querySelector('.library-news')?.textContent.includes('There is no new file.'),
      );
      expect(stage().files()).toEqual([]);
      await pressForReal(page, '.backup .button--main');
      // Nothing of the first one comes late.
      expect(await isWhole(stage().read(await theFile()))).toBe(true);
    });
  });

  describe('brought back', () => {
    test('into an empty store it makes it what it was, and is checked', async () => {
      const bytes = await backUp(SMALL);
      const before = await stage().everything();
      await stage().keepOnly(0);
      const page = await stage().openBackups();
      await choose(page, bytes);
      await untilBackupSays(page, `Articles${SMALL}${SMALL}000`);
      await press(page, 'Bring it back');
      await untilBackupSays(page, 'Everything is back, and checked.');
      expect(await stage().everything()).toBe(before);
    });

    test('into a used store it adds what is missing, and a second time there is nothing to do', async () => {
      const bytes = await backUp(SMALL);
      const before = await stage().everything();
      await stage().keepOnly(5);
      const page = await stage().openBackups();
      await choose(page, bytes);
      await untilBackupSays(page, `Articles${SMALL}${SMALL - 5}050`);
      await press(page, 'Bring it back');
      await untilBackupSays(page, 'Everything is back, and checked.');
      expect(await stage().everything()).toBe(before);
      await choose(page, bytes);
      await untilBackupSays(page, 'Everything in it is here already.');
    });

    test('and given up on its way it leaves all as it was', async () => {
      const bytes = await backUp(MANY);
      await stage().keepOnly(5);
      const [records, kept] = [await stage().records(), await stage().everything()];
      const page = await stage().openBackups();
      await choose(page, bytes);
      await untilBackupSays(page, 'Bring it back');
      await page.waitFor(() => document.querySelector('.backup-contents') !== null);
      await cancelAt(page, 'Bring it back', 20);
      await page.waitFor(() =>
        document.querySelector('.library-news')?.textContent.includes('Everything is as it was.'),
      );
      expect(await stage().everything()).toBe(kept);
      // What lay aside unseen is cleared away behind the reader's back.
      await waitUntil('all records to be those of before', async () => {
        return (await stage().records()) === records;
      });
    });
  });

  describe('a file that cannot be brought back says why, and changes nothing', () => {
    let bytes: Buffer<ArrayBuffer>;

    beforeEach(async () => {
      bytes = await backUp(SMALL);
      await stage().keepOnly(2);
    });

    const flipped = (given: Buffer): Uint8Array => {
      const changed = Uint8Array.from(given);
      changed[changed.length >> 1]! ^= 1;
      return changed;
    };
    test.each([
      ['with one bit another', flipped, 'This backup is damaged or cut off'],
      ['cut off', (given: Buffer) => given.subarray(0, -1), 'This backup is damaged or cut off'],
      ['of a newer version', ofNewerVersion, 'made by a newer version of Says Who'],
      [
        'of another program',
        () => Buffer.from('A page of text.'),
        'This is no backup of Says Who.',
      ],
    ])('%s', async (_, spoil, sentence) => {
      const before = [await stage().records(), await stage().everything()];
      const page = await stage().openBackups();
      await choose(page, await spoil(bytes), 'old.jsonl.gz');
      await untilBackupSays(page, '“old.jsonl.gz” cannot be brought back');
      expect(await backupWords(page)).toContain(sentence);
      expect(await backupWords(page)).not.toContain('Bring it back');
      expect([await stage().records(), await stage().everything()]).toEqual(before);
    });
  });

  // In Firefox the question is answered: see automatic-backups.test.ts.
  test.runIf(kind === 'chromium')(
    'the browser is asked in the click itself, and before it says yes nothing is turned on',
    async () => {
      const page = await stage().openBackups();
      await hearRequests(page);
      await pressForReal(page, '.backup-choice:nth-of-type(2) input');
      expect(await page.waitFor(() => document.body.dataset['asked'])).toBe(
        '{"permissions":["downloads"]}',
      );
      // A request without a click is refused at once.
      await expect(requestAnswer(page)).resolves.toBe('none yet');
      expect(await backupWords(page)).not.toContain('Keep the last');
    },
  );

  test('the alarm starts a background that was stopped', async () => {
    const page = await stage().openBackups();
    await planWithoutLeave(page);
    await untilBackupSays(page, 'the browser does not let us save');
    await forgetFailure(page);
    await stage().browser.stopBackground();
    await ringAlarm(page);
    await untilBackupSays(page, 'the browser does not let us save');
    await forgetBackups(page);
  });
});
