import type { BackupActions, BackupTask } from '../../components/library/backup/backup-actions.ts';
import { type MadeBackup, quietFrom, type ShelfSize } from '../../lib/domain/backup.ts';
import { backupName } from '../../lib/exchange/backup/backup-file.ts';
import {
  changeBackupState,
  getBackupPlan,
  getBackupState,
  keepBackups,
  onBackupChange,
  turnOffBackups,
  turnOnBackups,
} from '../../lib/settings/backup-settings.ts';
import { getReaderChoices } from '../../lib/settings/reader-choices.ts';
import type { LibraryStore } from '../../lib/store/index.ts';
import { tellLibraryChanged } from './library-news.ts';
import { saveBlob } from './save-file.ts';

/** What backups can do with store and browser. What makes and reads them is loaded when it is wanted. */
export function connectBackup(store: LibraryStore): BackupActions {
  return {
    getBackups: async () => ({ plan: await getBackupPlan(), state: await getBackupState() }),
    getShelfSize: async () => await shelfSize(store),
    onChange: onBackupChange,
    backUp: async (task) => await backUp(store, task),
    async look(file, task) {
      const { lookIntoBackup } = await import('./restore-backup.ts');
      return await lookIntoBackup(store, file, task);
    },
    async restore(file, isWithChoices, task) {
      const { restoreBackup } = await import('./restore-backup.ts');
      const restorer = { ...store, tellChanged: tellLibraryChanged };
      return await restoreBackup(restorer, { file, isWithChoices }, task);
    },
    turnOn: turnOnBackups,
    turnOff: turnOffBackups,
    keep: keepBackups,
    async acknowledge() {
      const { failure, caution } = await getBackupState();
      await changeBackupState({ told: failure ?? caution?.kind ?? null });
    },
    beQuiet: async () => await changeBackupState({ quietUntil: quietFrom(Date.now()) }),
  };
}

async function backUp(store: LibraryStore, task: BackupTask): Promise<MadeBackup> {
  const { makeBackupBlob } = await import('../background/backup/backup-blob.ts');
  const at = Date.now();
  const source = { library: store, choices: await getReaderChoices() };
  const { blob, ...size } = await makeBackupBlob(source, at, task);
  saveBlob(backupName(new Date(at)), blob);
  const made = { at, ...size };
  await changeBackupState({ last: made });
  return made;
}

async function shelfSize(store: LibraryStore): Promise<ShelfSize> {
  const digests = await store.digests();
  return {
    articles: digests.length,
    notes: digests.reduce((sum, { noteCount }) => sum + noteCount, 0),
    since: digests.reduce((first, { created }) => Math.min(first, created), Date.now()),
  };
}
