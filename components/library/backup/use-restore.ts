import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatNumber } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import type { BackupContents } from './backup-actions.ts';
import { recordsToWrite } from './count-records.ts';
import { type RunningTask, useTask } from './use-task.ts';

/** A file that was looked into. */
interface Chosen {
  readonly file: File;
  readonly contents: BackupContents;
}

/** Bringing a backup back, step by step. */
export interface Restoring {
  readonly task: RunningTask;
  /** What is in the file that was chosen; `null` where none is. */
  readonly contents: BackupContents | null;
  readonly look: (file: File) => Promise<void>;
  readonly restore: (isWithChoices: boolean) => Promise<void>;
  readonly forget: () => void;
}

/** Looks into a backup, brings it back, and tells the reader what became of it. */
export function useRestore({ actions, announce, tellFailure }: Library): Restoring {
  const task = useTask();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const forget = (): void => setChosen(null);

  const look = async (file: File): Promise<void> => {
    forget();
    try {
      await task.run('checking', async (work) => {
        setChosen({ file, contents: await actions.backup.look(file, work) });
      });
    } catch (error) {
      tellFailure(error, i18n.t('backup.restore.unreadable'));
    }
  };
  const restore = async (isWithChoices: boolean): Promise<void> => {
    if (chosen === null) return;
    try {
      let written = 0;
      const isDone = await task.run('restoring', async (work) => {
        const { restore: bringBack } = actions.backup;
        written = recordsToWrite(await bringBack(chosen.file, isWithChoices, work));
      });
      if (!isDone) return announce(i18n.t('backup.restore.cancelled'));
      forget();
      announce(i18n.t('backup.restore.done', [formatNumber(written)]));
    } catch (error) {
      tellFailure(error, i18n.t('backup.restore.failed'));
    }
  };
  return { task, contents: chosen?.contents ?? null, look, restore, forget };
}
