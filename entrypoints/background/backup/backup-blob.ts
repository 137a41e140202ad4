import type { BackupSize } from '../../../lib/domain/backup-series.ts';
import { backupBlob } from '../../../lib/exchange/backup/backup-file.ts';
import { BackupProblemError } from '../../../lib/exchange/backup/backup-problem.ts';
import { checkBackup, readBackup } from '../../../lib/exchange/backup/read-backup.ts';
import { type BackupSource, backupStream } from './backup-stream.ts';

/** A backup's file, where the browser keeps it. */
export interface BackupBlob extends BackupSize {
  readonly blob: Blob;
  /** How many articles are not in it, as they could not be read. */
  readonly leftOut: number;
}

/** A backup that lies ready to be downloaded. */
export interface ReadyBackup extends Omit<BackupBlob, 'blob'> {
  /** Of this context; gone when it is. */
  readonly address: string;
}

/** Whoever waits for a backup: may give it up, and hears what share of a step is done. */
export interface BackupWatcher {
  readonly signal: AbortSignal;
  readonly tell: (step: 'writing' | 'rereading', share: number) => void;
}

/** Makes a backup and reads it again to its end: what comes of it can be brought back. */
export async function makeBackupBlob(
  source: BackupSource,
  now: number,
  { signal, tell }: BackupWatcher,
): Promise<BackupBlob> {
  const { library } = source;
  const before = await library.countArticles();
  let articles = 0;
  const stream = await backupStream(source, now, signal, (count) => {
    articles = count;
    tell('writing', count / Math.max(1, before));
  });
  const blob = await backupBlob(stream);
  signal.throwIfAborted();
  await readAgain(blob, articles, { signal, tell });
  // Whatever was deleted meanwhile was not left out.
  const leftOut = Math.min(before, await library.countArticles()) - articles;
  return { blob, articles, bytes: blob.size, leftOut: Math.max(0, leftOut) };
}

async function readAgain(
  blob: Blob,
  articles: number,
  { signal, tell }: BackupWatcher,
): Promise<void> {
  await checkBackup(blob, signal, () => {});
  let found = 0;
  for await (const { state } of readBackup(blob, signal, (share) => tell('rereading', share))) {
    if (state === 'dossier') found++;
  }
  if (found !== articles) throw new BackupProblemError('incomplete');
}
