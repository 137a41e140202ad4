import { i18n } from '#i18n';

import { BACKUP_RHYTHMS, type BackupRhythm } from '../../../lib/domain/backup.ts';
import type { Library } from '../library.ts';
import type { Backups } from './backup-actions.ts';
import { BackupStanding } from './BackupStanding.tsx';
import { KeptChoice } from './KeptChoice.tsx';

interface AutomaticBackupsProps {
  readonly library: Library;
  readonly backups: Backups;
}

/** Whether backups are made by themselves, how often, how many are kept, and what became of the last one. */
export function AutomaticBackups({ library, backups }: AutomaticBackupsProps) {
  const { plan } = backups;
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
      {isOn && <BackupStanding library={library} state={backups.state} />}
    </div>
  );
}

const RHYTHM_WORDS: Readonly<Record<BackupRhythm, () => string>> = {
  off: () => i18n.t('backup.byItself.off'),
  daily: () => i18n.t('backup.byItself.daily'),
  weekly: () => i18n.t('backup.byItself.weekly'),
};
