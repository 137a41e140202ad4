import { i18n } from '#i18n';

import type { MadeBackup } from '../../../lib/domain/backup.ts';
import { formatMegabytes, formatMoment, formatNumber } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { articlesInWords } from './count-records.ts';
import { useFocusAfter } from './keep-focus.ts';
import { useTask } from './use-task.ts';

interface BackUpNowProps {
  readonly library: Library;
  readonly last: MadeBackup | null;
}

/** When the last backup was made, and the button that makes one. */
export function BackUpNow({ library, last }: BackUpNowProps) {
  const { actions, announce, tellFailure } = library;
  const task = useTask();
  const button = useFocusAfter<HTMLButtonElement>(task.progress !== null);
  const backUp = async (): Promise<void> => {
    try {
      const isDone = await task.run('writing', async (work) => {
        announce(i18n.t('backup.now.done', wordsOf(await actions.backup.backUp(work))));
      });
      if (!isDone) announce(i18n.t('backup.now.cancelled'));
    } catch (error) {
      tellFailure(error, i18n.t('backup.now.failed'));
    }
  };
  return (
    <div class="backup-part">
      <LastBackup last={last} />
      {task.progress === null ? (
        <>
          <button
            type="button"
            class="button button--main"
            ref={button}
            onClick={() => void backUp()}
          >
            {i18n.t('backup.now.button')}
          </button>
          <p class="hint">{i18n.t('backup.now.hint')}</p>
        </>
      ) : (
        <BackupProgress progress={task.progress} onGiveUp={task.giveUp} />
      )}
    </div>
  );
}

function LastBackup({ last }: Pick<BackUpNowProps, 'last'>) {
  if (last === null) return <p>{i18n.t('backup.now.never')}</p>;
  const { at, leftOut } = last;
  return (
    <>
      <p>{i18n.t('backup.now.last', [formatMoment(at), ...wordsOf(last)])}</p>
      {leftOut > 0 && (
        <p class="backup-problem">
          {i18n.t('backup.now.leftOut', leftOut, [formatNumber(leftOut)])}
        </p>
      )}
    </>
  );
}

function wordsOf({ articles, bytes }: MadeBackup): [articles: string, bytes: string] {
  return [articlesInWords(articles), formatMegabytes(bytes)];
}
