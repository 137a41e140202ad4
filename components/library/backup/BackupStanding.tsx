import { i18n } from '#i18n';

import type { BackupState } from '../../../lib/domain/backup.ts';
import { formatMoment } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import { cautionInWords } from './caution-in-words.ts';
import { articlesInWords } from './count-records.ts';
import { failureInWords } from './failure-in-words.ts';

interface BackupStandingProps {
  readonly library: Library;
  readonly state: BackupState;
}

/** How automatic backups stand: the last one, where it is, and what there is to worry about. */
export function BackupStanding({ library, state }: BackupStandingProps) {
  const { failure, caution, told } = state;
  const acknowledge = (): void => {
    library.actions.backup
      .acknowledge()
      .catch((error: unknown) => library.tellFailure(error, i18n.t('library.failed')));
  };
  return (
    <>
      <LastByItself state={state} />
      {failure !== null && <p class="backup-problem">{failureInWords(failure)}</p>}
      {caution !== null && (
        <div class="backup-problem">
          <p>{cautionInWords(caution)}</p>
          {failure === null && caution.kind !== told && (
            <button type="button" class="text-button" onClick={acknowledge}>
              {i18n.t('backup.caution.known')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function LastByItself({
  state: { running, lastByItself, series },
}: Pick<BackupStandingProps, 'state'>) {
  if (running !== null) return <p>{i18n.t('backup.byItself.running')}</p>;
  if (lastByItself === null) return <p>{i18n.t('backup.byItself.soon')}</p>;
  const { at, articles } = lastByItself;
  return (
    <p>
      {i18n.t('backup.byItself.last', [formatMoment(at), articlesInWords(articles)])}{' '}
      {series !== null && i18n.t('backup.byItself.place', [series.since])}
    </p>
  );
}
