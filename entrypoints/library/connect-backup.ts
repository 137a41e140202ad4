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
import { chooseTarget } from './save-stream.ts';

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
    turnOn: async (rhythm) => await turnOnBackups(rhythm, new Date()),
    turnOff: turnOffBackups,
    keep: keepBackups,
    async acknowledge() {
      const { failure } = await getBackupState();
      await changeBackupState({ told: failure });
    },
    beQuiet: async () => await changeBackupState({ quietUntil: quietFrom(Date.now()) }),
  };
}

async function backUp(store: LibraryStore, task: BackupTask): Promise<MadeBackup | null> {
  // First of all: browsers ask for a file in the click itself only.
  const target = await chooseTarget(backupName(new Date()));
  if (target === null) return null;
  const { backupStream } = await import('../background/backup/backup-stream.ts');
  const total = await store.countArticles();
  const choices = await getReaderChoices();
  let articles = 0;
  const at = Date.now();
  const stream = await backupStream({ library: store, choices }, at, task.signal, (count) => {
    articles = count;
    task.tell('writing', count / Math.max(1, total));
  });
  // First: how many articles are in it is known when it is saved.
  const bytes = await target.save(stream, task.signal);
  const made = { at, articles, bytes };
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
