import { send } from '../../lib/messages/index.ts';
import { failureOf } from '../background/backup/failure-of.ts';
import { makeReady } from '../background/backup/make-ready.ts';

void makeBackup();

/** Makes one backup and stays until the background has it downloaded; see `backupMaker`. */
async function makeBackup(): Promise<void> {
  try {
    // Such a document has messages, and nothing else of what extensions have.
    await send('backupReady', await makeReady(await send('getReaderChoices', null)));
  } catch (error) {
    await send('backupFailed', { failure: failureOf(error) });
    throw error;
  }
}
