import type { ReaderChoices } from '../../../lib/domain/reader-choices.ts';
import { openLibraryStore } from '../../../lib/store/index.ts';
import { makeBackupBlob, type ReadyBackup } from './backup-blob.ts';

/** Makes a backup of what is here now, with an address for downloading; nobody watches. */
export async function makeReady(choices: ReaderChoices): Promise<ReadyBackup> {
  const library = openLibraryStore(Date.now);
  const watcher = { signal: new AbortController().signal, tell: () => {} };
  try {
    const { blob, ...facts } = await makeBackupBlob({ library, choices }, Date.now(), watcher);
    return { ...facts, address: URL.createObjectURL(blob) };
  } finally {
    library.close();
  }
}
