import { send } from '../../lib/messages/index.ts';
import { openLibraryStore } from '../../lib/store/index.ts';
import { makeBackupBlob } from '../background/backup/backup-blob.ts';
import { failureOf } from '../background/backup/failure-of.ts';

void makeBackup();

/** Makes one backup and stays until the background has it downloaded; see `backupMaker`. */
async function makeBackup(): Promise<void> {
  const library = openLibraryStore(Date.now);
  try {
    // Such a document has messages, and nothing else of what extensions have.
    const choices = await send('getReaderChoices', null);
    await send('backupReady', await makeBackupBlob({ library, choices }, Date.now()));
  } catch (error) {
    await send('backupFailed', { failure: failureOf(error) });
    throw error;
  } finally {
    library.close();
  }
}
