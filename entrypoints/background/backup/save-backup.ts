import { browser } from 'wxt/browser';

import type { BackupFailure, SavingBackup } from '../../../lib/domain/backup.ts';
import { cautionFor } from '../../../lib/domain/backup-caution.ts';
import { newSeries, nextNumber, pathOf, withFile } from '../../../lib/domain/backup-series.ts';
import {
  changeBackupState,
  getBackupPlan,
  getBackupState,
} from '../../../lib/settings/backup-settings.ts';
import type { ReadyBackup } from './backup-blob.ts';
import { failureOfDownload } from './failure-of.ts';

/**
 * Has a backup downloaded into the series, in the place of the oldest where there are enough; or into a new
 * one, where it must not take the place of any.
 */
export async function saveBackup(
  { address, articles, bytes, leftOut }: ReadyBackup,
  now: Date,
): Promise<SavingBackup> {
  const { kept } = await getBackupPlan();
  const { series: current } = await getBackupState();
  const isTrusted = current !== null && cautionFor({ articles, bytes }, current) === null;
  const series = isTrusted ? current : newSeries(now, current);
  const number = nextNumber(series, kept);
  const downloadId = await browser.downloads.download({
    url: address,
    filename: pathOf(series, number),
    // Browsers put it in the old one's place when it is whole: see docs/backup.md.
    conflictAction: 'overwrite',
    saveAs: false,
  });
  return { downloadId, file: { number, articles, bytes }, series, leftOut };
}

/** What became of a backup that is saved. */
export async function fateOf({
  downloadId,
  file,
}: SavingBackup): Promise<'under-way' | 'saved' | BackupFailure> {
  const [item] = await browser.downloads.search({ id: downloadId });
  // Firefox begins to count anew when it is started: the number may be of somebody else's download.
  if (item === undefined || item.byExtensionId !== browser.runtime.id) return 'other';
  if (item.state === 'in_progress') return 'under-way';
  if (item.state !== 'complete') return failureOfDownload(item.error);
  return item.fileSize === file.bytes ? 'saved' : 'not-written';
}

/** The backup that was saved is there. */
export async function succeed(at: number): Promise<void> {
  const { series, running, caution, told } = await getBackupState();
  // Heard of twice at once.
  if (running === null || running.saving === null) return;
  const { file, leftOut, series: ofFile } = running.saving;
  const { articles, bytes } = file;
  const made = { at, articles, bytes, leftOut };
  const isStillNews = caution?.kind === 'smaller' && told !== 'smaller';
  await changeBackupState({
    running: null,
    last: made,
    lastByItself: made,
    series: withFile(ofFile, file),
    failure: null,
    caution: cautionFor(file, series) ?? (isStillNews ? caution : null),
    told: null,
    waitsUntil: 0,
  });
}
