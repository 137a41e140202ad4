import { backupBlob } from '../../../lib/exchange/backup/backup-file.ts';
import { type BackupSource, backupStream } from './backup-stream.ts';

/** A backup that lies ready to be downloaded. */
export interface ReadyBackup {
  /** Of this context; gone when it is. */
  readonly address: string;
  readonly articles: number;
  readonly bytes: number;
}

/** Makes a backup where the browser keeps it. */
export async function makeBackupBlob(source: BackupSource, now: number): Promise<ReadyBackup> {
  let articles = 0;
  const stream = await backupStream(source, now, new AbortController().signal, (count) => {
    articles = count;
  });
  const blob = await backupBlob(stream);
  return { address: URL.createObjectURL(blob), articles, bytes: blob.size };
}
