import { type BackupFailure, isBackupDue, waitAfter } from '../../../lib/domain/backup.ts';
import { cautionFor } from '../../../lib/domain/backup-caution.ts';
import type { BackupSize } from '../../../lib/domain/backup-series.ts';
import {
  areBackupsAllowed,
  changeBackupState,
  getBackupPlan,
  getBackupState,
} from '../../../lib/settings/backup-settings.ts';
import type { ReadyBackup } from './backup-blob.ts';
import { failureOf } from './failure-of.ts';
import type { BackupMaker } from './make-backup.ts';
import { fateOf, saveBackup, succeed } from './save-backup.ts';

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
    const waitsUntil = waitAfter(failure, clock());
    await changeBackupState({ running: null, failure, waitsUntil });
    await maker.letGo();
  };
  const orGiveUp = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await giveUp(failureOf(error));
      throw error;
    }
  };
  const look = async (downloadId: number): Promise<void> => {
    const { running } = await getBackupState();
    if (running?.saving?.downloadId !== downloadId) return;
    const fate = await fateOf(running.saving);
    if (fate === 'under-way') return;
    if (fate !== 'saved') return await giveUp(fate);
    await succeed(clock());
    await maker.letGo();
  };
  const takeReady = async (backup: ReadyBackup): Promise<void> => {
    const { running } = await getBackupState();
    // Turned off meanwhile.
    if (running === null) return await maker.letGo();
    if (backup.articles === 0) {
      await sparePrevious(backup);
      return await maker.letGo();
    }
    await orGiveUp(async () => {
      const saving = await saveBackup(backup, new Date(clock()));
      await changeBackupState({ running: { ...running, saving } });
      // It may have come to its end before anybody could know its number.
      await look(saving.downloadId);
    });
  };
  const makeIfDue = async (): Promise<void> => {
    if (!(await isDueNow(clock()))) return;
    if (!(await areBackupsAllowed())) return await giveUp('not-allowed');
    await changeBackupState({ running: { begun: clock(), saving: null } });
    await orGiveUp(async () => await maker.begin(takeReady));
  };
  return { makeIfDue, takeReady, giveUp, look, forgetRunning };
}

async function isDueNow(now: number): Promise<boolean> {
  const state = await getBackupState();
  if (!isBackupDue(await getBackupPlan(), state, now)) return false;
  const saving = state.running?.saving;
  // The reader may have been asked where to put it, and be away.
  return !saving || !(await areBackupsAllowed()) || (await fateOf(saving)) !== 'under-way';
}

/** Of nothing there is nothing to keep, and what was kept before stays. */
async function sparePrevious(nothing: BackupSize): Promise<void> {
  const { series } = await getBackupState();
  const caution = cautionFor(nothing, series);
  await changeBackupState({ running: null, ...(caution && { caution }) });
}

async function forgetRunning(): Promise<void> {
  await changeBackupState({ running: null });
}
