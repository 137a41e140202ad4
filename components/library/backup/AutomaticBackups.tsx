import { i18n } from '#i18n';

import { BACKUP_RHYTHMS, type BackupRhythm, BACKUPS_KEPT } from '../../../lib/domain/backup.ts';
import { formatDate, formatMoment } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import type { Backups } from './backup-actions.ts';
import { failureInWords } from './failure-in-words.ts';

interface AutomaticBackupsProps {
  readonly library: Library;
  readonly backups: Backups;
}

/** Whether backups are made by themselves, how often, how many are kept, and what became of the last one. */
export function AutomaticBackups({ library, backups }: AutomaticBackupsProps) {
  const { plan, state } = backups;
  const { backup } = library.actions;
  const choose = async (rhythm: BackupRhythm): Promise<void> => {
    try {
      if (rhythm === 'off') await backup.turnOff();
      // First of all: the browser asks in the click itself only.
      else if (!(await backup.turnOn(rhythm))) library.announce(i18n.t('backup.byItself.refused'));
    } catch (error) {
      library.tellFailure(error, i18n.t('library.failed'));
    }
  };
  const isOn = plan.rhythm !== 'off';
  return (
    <div class="backup-part">
      <h3>{i18n.t('backup.byItself.title')}</h3>
      <fieldset class="backup-choices">
        <legend class="hint">{i18n.t('backup.byItself.hint')}</legend>
        {BACKUP_RHYTHMS.map((rhythm) => (
          <label class="backup-choice" key={rhythm}>
            <input
              type="radio"
              name="backup-rhythm"
              checked={plan.rhythm === rhythm}
              onClick={(event) => {
                // It is on when the browser allows it, and not before.
                event.preventDefault();
                if (plan.rhythm !== rhythm) void choose(rhythm);
              }}
            />
            {RHYTHM_WORDS[rhythm]()}
          </label>
        ))}
        {isOn && <KeptChoice library={library} kept={plan.kept} />}
      </fieldset>
      {isOn && <LastByItself backups={backups} />}
      {state.failure !== null && <p class="backup-problem">{failureInWords(state.failure)}</p>}
    </div>
  );
}

const RHYTHM_WORDS: Readonly<Record<BackupRhythm, () => string>> = {
  off: () => i18n.t('backup.byItself.off'),
  daily: () => i18n.t('backup.byItself.daily'),
  weekly: () => i18n.t('backup.byItself.weekly'),
};

function KeptChoice({ library, kept }: { readonly library: Library; readonly kept: number }) {
  const keep = (count: string): void => {
    library.actions.backup
      .keep(Number(count))
      .catch((error: unknown) => library.tellFailure(error, i18n.t('library.failed')));
  };
  return (
    <label class="backup-choice">
      {i18n.t('backup.byItself.kept')}
      <select
        class="backup-kept"
        value={kept}
        onChange={(event) => keep(event.currentTarget.value)}
      >
        {BACKUPS_KEPT.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </label>
  );
}

function LastByItself({ backups: { state } }: Pick<AutomaticBackupsProps, 'backups'>) {
  const { running, lastByItself, since } = state;
  if (running !== null) return <p>{i18n.t('backup.byItself.running')}</p>;
  if (lastByItself === null) return <p>{i18n.t('backup.byItself.soon')}</p>;
  return (
    <p>
      {i18n.t('backup.byItself.last', [formatMoment(lastByItself.at), formatDate(since) ?? since])}
    </p>
  );
}
