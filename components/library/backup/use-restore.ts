import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatNumber } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import type { BackupContents } from './backup-actions.ts';
import type { Outcome } from './BackupOutcome.tsx';
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
  /** The file that was chosen, with what is in it; `null` where none is. */
  readonly chosen: Chosen | null;
  /** What became of the last one; `null` where nothing is to be told. */
  readonly outcome: Outcome | null;
  readonly look: (file: File) => Promise<void>;
  readonly restore: (isWithChoices: boolean) => Promise<void>;
  readonly forget: () => void;
}

/** Looks into a backup, brings it back, and tells the reader what became of it. */
export function useRestore({ actions, announce }: Library): Restoring {
  const task = useTask();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const forget = (): void => setChosen(null);

  const tellProblem = (error: unknown, name: string, words: readonly string[]): void => {
    const sentence = actions.sentenceOf(error);
    // A file that is not as it should be is no fault of ours.
    if (sentence === null) actions.reportError(error);
    setOutcome(problemOutcome(name, sentence, words));
  };
  const look = async (file: File): Promise<void> => {
    forget();
    setOutcome(null);
    try {
      const isDone = await task.run('checking', async (work) => {
        setChosen({ file, contents: await actions.backup.look(file, work) });
      });
      if (!isDone) announce(i18n.t('backup.restore.cancelled'));
    } catch (error) {
      tellProblem(error, file.name, [
        i18n.t('backup.restore.unreadable'),
        i18n.t('backup.restore.unchanged'),
      ]);
    }
  };
  const restore = async (isWithChoices: boolean): Promise<void> => {
    if (chosen === null) return;
    const { file } = chosen;
    try {
      let written = 0;
      const isDone = await task.run('restoring', async (work) => {
        const { restore: bringBack } = actions.backup;
        written = recordsToWrite(await bringBack(file, isWithChoices, work));
      });
      if (!isDone) return announce(i18n.t('backup.restore.cancelled'));
      forget();
      setOutcome(doneOutcome(written, isWithChoices));
    } catch (error) {
      forget();
      tellProblem(error, file.name, [i18n.t('backup.restore.failed')]);
    }
  };
  return { task, chosen, outcome, look, restore, forget };
}

function doneOutcome(written: number, isWithChoices: boolean): Outcome {
  const records = i18n.t('backup.restore.written', written, [formatNumber(written)]);
  return {
    isGood: true,
    title: i18n.t('backup.restore.done'),
    words: [records, ...(isWithChoices ? [i18n.t('backup.restore.settings')] : [])],
  };
}

/** The sentence of what went wrong, or else the first of these words; then the rest of them. */
function problemOutcome(
  name: string,
  sentence: string | null,
  [otherwise = '', ...more]: readonly string[],
): Outcome {
  const title = i18n.t('backup.restore.refused', [name]);
  return { isGood: false, title, words: [sentence ?? otherwise, ...more] };
}
