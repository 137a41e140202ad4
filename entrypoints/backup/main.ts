import { send } from '../../lib/messages/index.ts';
import { openLibraryStore } from '../../lib/store/index.ts';
import { makeBackupBlob } from '../background/backup/backup-blob.ts';
import { failureOf } from '../background/backup/failure-of.ts';

void makeBackup();

/** Makes one backup and stays until the background has it downloaded; see `backupMaker`. */
async function makeBackup(): Promise<void> {
  const library = openLibraryStore(Date.now);
  try {
    await send('backupReady', await makeBackupBlob(library, Date.now()));
  } catch (error) {
    await send('backupFailed', { failure: failureOf(error) });
    throw error;
  } finally {
    library.close();
  }
}
