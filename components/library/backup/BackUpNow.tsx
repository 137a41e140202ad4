import { i18n } from '#i18n';

import type { MadeBackup } from '../../../lib/domain/backup.ts';
import { formatMegabytes, formatMoment, formatNumber } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { useTask } from './use-task.ts';

interface BackUpNowProps {
  readonly library: Library;
  readonly last: MadeBackup | null;
}

/** When the last backup was made, and the button that makes one. */
export function BackUpNow({ library, last }: BackUpNowProps) {
  const { actions, announce, tellFailure } = library;
  const task = useTask();
  const backUp = async (): Promise<void> => {
    try {
      let made: MadeBackup | null = null;
      const isDone = await task.run('writing', async (work) => {
        made = await actions.backup.backUp(work);
      });
      if (!isDone) announce(i18n.t('backup.now.cancelled'));
      else if (made !== null) announce(i18n.t('backup.now.done', wordsOf(made)));
    } catch (error) {
      tellFailure(error, i18n.t('backup.now.failed'));
    }
  };
  return (
    <div class="backup-part">
      <p>
        {last === null
          ? i18n.t('backup.now.never')
          : i18n.t('backup.now.last', [formatMoment(last.at), ...wordsOf(last)])}
      </p>
      {task.progress === null ? (
        <button type="button" class="button button--main" onClick={() => void backUp()}>
          {i18n.t('backup.now.button')}
        </button>
      ) : (
        <BackupProgress progress={task.progress} onGiveUp={task.giveUp} />
      )}
    </div>
  );
}

function wordsOf({ articles, bytes }: MadeBackup): [articles: string, bytes: string] {
  return [formatNumber(articles), formatMegabytes(bytes)];
}
