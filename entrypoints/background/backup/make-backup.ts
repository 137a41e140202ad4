import { browser } from 'wxt/browser';

import { getReaderChoices } from '../../../lib/settings/reader-choices.ts';
import type { ReadyBackup } from './backup-blob.ts';
import { makeReady } from './make-ready.ts';

/** Makes a backup's file, and lets go of it. */
export interface BackupMaker {
  /** Begins; the file comes, now or later, to whoever hears of it. */
  readonly begin: (whenReady: (backup: ReadyBackup) => Promise<void>) => Promise<void>;
  /** Lets go of the file, once it has been downloaded or nobody wants it. */
  readonly letGo: () => Promise<void>;
}

/**
 * Chromium's background is a worker, which has no addresses for blobs: there a document that nobody sees
 * makes the file and tells of it by a message (`backupReady`), whatever became of the worker meanwhile.
 */
export function backupMaker(): BackupMaker {
  return import.meta.env.FIREFOX ? makingHere() : makingOffscreen();
}

const OFFSCREEN = 'backup.html';

function makingOffscreen(): BackupMaker {
  return {
    async begin() {
      // One that is left of a backup that was cut off.
      await closeOffscreen();
      await browser.offscreen.createDocument({
        url: OFFSCREEN,
        reasons: ['BLOBS'],
        justification: 'Makes the backup that is saved to the downloads folder.',
      });
    },
    letGo: closeOffscreen,
  };
}

async function closeOffscreen(): Promise<void> {
  const { offscreen } = browser;
  try {
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
  } catch (error) {
    // Of a download one hears twice at once, and then it was closed meanwhile.
    if (await offscreen.hasDocument()) throw error;
  }
}

/** Often enough that Firefox, which stops a background after thirty seconds of quiet, hears something. */
const SIGN_OF_LIFE_MS = 10_000;

function makingHere(): BackupMaker {
  let address: string | null = null;
  let signs: ReturnType<typeof setInterval> | undefined;
  const letGo = async (): Promise<void> => {
    clearInterval(signs);
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
    return Promise.resolve();
  };
  return {
    async begin(whenReady) {
      await letGo();
      signs = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
      try {
        const ready = await makeReady(await getReaderChoices());
        ({ address } = ready);
        await whenReady(ready);
      } catch (error) {
        await letGo();
        throw error;
      }
    },
    letGo,
  };
}
