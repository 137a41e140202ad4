import { browser } from 'wxt/browser';

import {
  BACKUP_FAILURES,
  BACKUP_RHYTHMS,
  type BackupPlan,
  type BackupRhythm,
  type BackupState,
  type MadeBackup,
  NO_BACKUP,
  type RunningBackup,
  type SavingBackup,
} from '../domain/backup.ts';
import { BACKUP_CAUTIONS, type BackupCaution } from '../domain/backup-caution.ts';
import type { BackupFile, BackupSeries, BackupSize } from '../domain/backup-series.ts';
import { isCount, isNumber, isString, listOf, oneOf, orNull, shaped } from '../domain/check.ts';
import { onStoredChange, readStored } from './read-stored.ts';

interface StoredBackups {
  readonly backupPlan: BackupPlan;
  readonly backupState: BackupState;
}

const DEFAULTS: StoredBackups = {
  backupPlan: { rhythm: 'off', kept: 3 },
  backupState: NO_BACKUP,
};

const SIZE = { articles: isCount, bytes: isCount };
const isMade = shaped<MadeBackup>({ ...SIZE, at: isNumber, leftOut: isCount });
const isFile = shaped<BackupFile>({ ...SIZE, number: isCount });
const isSeries = shaped<BackupSeries>({ since: isString, files: listOf(isFile) });
const isRunning = shaped<RunningBackup>({
  begun: isNumber,
  saving: orNull(
    shaped<SavingBackup>({
      downloadId: isCount,
      file: isFile,
      series: isSeries,
      leftOut: isCount,
    }),
  ),
});
const isCaution = shaped<BackupCaution>({
  kind: oneOf(BACKUP_CAUTIONS),
  before: shaped<BackupSize>(SIZE),
  now: shaped<BackupSize>(SIZE),
  since: isString,
});
const CHECKS = {
  backupPlan: shaped<BackupPlan>({
    rhythm: oneOf(BACKUP_RHYTHMS),
    kept: (value): value is number => isCount(value) && value > 0,
  }),
  backupState: shaped<BackupState>({
    last: orNull(isMade),
    lastByItself: orNull(isMade),
    series: orNull(isSeries),
    running: orNull(isRunning),
    failure: orNull(oneOf(BACKUP_FAILURES)),
    caution: orNull(isCaution),
    told: orNull(oneOf([...BACKUP_FAILURES, ...BACKUP_CAUTIONS])),
    waitsUntil: isNumber,
    quietUntil: isNumber,
  }),
};

/** What a backup that is made by itself asks of the browser beside what it has. */
const LEAVE = { permissions: ['downloads'] } satisfies Parameters<
  typeof browser.permissions.request
>[0];

export async function getBackupPlan(): Promise<BackupPlan> {
  return (await readStored(DEFAULTS, CHECKS)).backupPlan;
}

/** What is known of backups that were made, or could not be. */
export async function getBackupState(): Promise<BackupState> {
  return (await readStored(DEFAULTS, CHECKS)).backupState;
}

/** Writes down what became of a backup; what is not named stays. */
export async function changeBackupState(change: Partial<BackupState>): Promise<BackupState> {
  const backupState = { ...(await getBackupState()), ...change };
  await browser.storage.local.set({ backupState });
  return backupState;
}

/** Calls back when plan or state may be others, here or elsewhere, until the signal aborts. */
export function onBackupChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(Object.keys(DEFAULTS), listener, signal);
}

/** Calls back when the plan may be another, until the signal aborts. */
export function onBackupPlanChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(['backupPlan'], listener, signal);
}

/**
 * Has backups made by themselves from now on, the first one at once; comes back with whether the browser
 * allows it. Browsers allow asking in the click itself only: nothing may be waited for before.
 */
export async function turnOnBackups(rhythm: Exclude<BackupRhythm, 'off'>): Promise<boolean> {
  if (!(await browser.permissions.request(LEAVE))) return false;
  const { rhythm: before, kept } = await getBackupPlan();
  const anew = { lastByItself: null, failure: null, told: null, waitsUntil: 0 };
  if (before === 'off') await changeBackupState(anew);
  await setPlan({ rhythm, kept });
  return true;
}

/** Makes no more of them, and gives back what the browser allowed; the files stay. */
export async function turnOffBackups(): Promise<void> {
  await setPlan({ ...(await getBackupPlan()), rhythm: 'off' });
  await changeBackupState({ running: null, failure: null, caution: null, told: null });
  await browser.permissions.remove(LEAVE);
}

/** Whether the browser (still) allows it. */
export async function areBackupsAllowed(): Promise<boolean> {
  return await browser.permissions.contains(LEAVE);
}

export async function keepBackups(kept: number): Promise<void> {
  await setPlan({ ...(await getBackupPlan()), kept });
}

async function setPlan(backupPlan: BackupPlan): Promise<void> {
  await browser.storage.local.set({ backupPlan });
}
