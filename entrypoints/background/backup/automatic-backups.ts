import { browser } from 'wxt/browser';

import {
  type BackupFailure,
  backupFile,
  isBackupDue,
  type RunningBackup,
} from '../../../lib/domain/backup.ts';
import {
  areBackupsAllowed,
  changeBackupState,
  getBackupPlan,
  getBackupState,
} from '../../../lib/settings/backup-settings.ts';
import type { ReadyBackup } from './backup-blob.ts';
import { failureOf, failureOfDownload } from './failure-of.ts';
import type { BackupMaker } from './make-backup.ts';

/** What there is to do about backups that are made by themselves; all of it may be done twice. */
export interface AutomaticBackups {
  /** Makes one, if it is time. */
  readonly makeIfDue: () => Promise<void>;
  /** A backup's file is ready to be downloaded. */
  readonly takeReady: (backup: ReadyBackup) => Promise<void>;
  /** No file could be made. */
  readonly giveUp: (failure: BackupFailure) => Promise<void>;
  /** Something became of a download. */
  readonly look: (downloadId: number) => Promise<void>;
  /** The browser was started: what ran before is gone. */
  readonly forgetRunning: () => Promise<void>;
}

/** Makes backups; everything that must outlive this context stands in the browser's storage. */
export function automaticBackups(maker: BackupMaker, clock: () => number): AutomaticBackups {
  const giveUp = async (failure: BackupFailure): Promise<void> => {
    await changeBackupState({ running: null, failure });
    await maker.letGo();
  };
  const look = (downloadId: number) => settle(downloadId, maker, giveUp, clock);
  const takeReady = async (backup: ReadyBackup): Promise<void> => {
    const { running } = await getBackupState();
    // Turned off meanwhile.
    if (running === null) return await maker.letGo();
    await attempt(giveUp, async () => {
      const downloadId = await download(backup);
      const { articles, bytes } = backup;
      await changeBackupState({ running: { ...running, downloadId, articles, bytes } });
      // It may have come to its end before anybody could know its number.
      await look(downloadId);
    });
  };
  return {
    async makeIfDue() {
      const plan = await getBackupPlan();
      if (!isBackupDue(plan, await getBackupState(), clock())) return;
      if (!(await areBackupsAllowed())) return await giveUp('not-allowed');
      const running = { begun: clock(), downloadId: null, articles: 0, bytes: 0 };
      await changeBackupState({ running });
      await attempt(giveUp, async () => await maker.begin(takeReady));
    },
    takeReady,
    giveUp,
    look,
    async forgetRunning() {
      await changeBackupState({ running: null });
    },
  };
}

async function attempt(
  giveUp: (failure: BackupFailure) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await giveUp(failureOf(error));
    throw error;
  }
}

async function download({ address }: ReadyBackup): Promise<number> {
  const file = backupFile(await getBackupPlan(), await getBackupState());
  return await browser.downloads.download({
    url: address,
    filename: file,
    // The oldest one is written over: see docs/backup.md.
    conflictAction: 'overwrite',
    saveAs: false,
  });
}

async function settle(
  downloadId: number,
  maker: BackupMaker,
  giveUp: AutomaticBackups['giveUp'],
  clock: () => number,
): Promise<void> {
  const { running } = await getBackupState();
  if (running?.downloadId !== downloadId) return;
  const [item] = await browser.downloads.search({ id: downloadId });
  if (item?.state === 'in_progress') return;
  if (item?.state !== 'complete') return await giveUp(failureOfDownload(item?.error));
  await succeed(running, clock());
  await maker.letGo();
}

async function succeed({ articles, bytes }: RunningBackup, at: number): Promise<void> {
  const made = { at, articles, bytes };
  const { count, running } = await getBackupState();
  // Heard of twice at once.
  if (running === null) return;
  await changeBackupState({
    running: null,
    last: made,
    lastByItself: made,
    count: count + 1,
    failure: null,
    told: null,
  });
}
