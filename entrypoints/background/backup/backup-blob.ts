import { type BackupSource, backupStream } from './backup-stream.ts';

/** A backup that lies ready to be downloaded. */
export interface ReadyBackup {
  /** Of this context; gone when it is. */
  readonly address: string;
  readonly articles: number;
  readonly bytes: number;
}

/**
 * Makes a backup where the browser keeps it: both take a stream's blob to disk when it is large, which
 * blobs of bytes are not in Firefox.
 */
export async function makeBackupBlob(source: BackupSource, now: number): Promise<ReadyBackup> {
  let articles = 0;
  const stream = await backupStream(source, now, new AbortController().signal, (count) => {
    articles = count;
  });
  const blob = await new Response(stream).blob();
  return { address: URL.createObjectURL(blob), articles, bytes: blob.size };
}
