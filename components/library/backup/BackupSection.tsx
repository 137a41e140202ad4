import './BackupSection.css';
import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import { AutomaticBackups } from './AutomaticBackups.tsx';
import { BackUpNow } from './BackUpNow.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { useBackups } from './use-backups.ts';

/** Backups: one file with everything, made on a click or by itself, and brought back. */
export function BackupSection({ library }: { readonly library: Library }) {
  const backups = useBackups(library);
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p class="hint">{i18n.t('backup.hint')}</p>
      {backups !== null && (
        <>
          <BackUpNow library={library} last={backups.state.last} />
          <AutomaticBackups library={library} backups={backups} />
          <RestoreBackup library={library} />
        </>
      )}
    </section>
  );
}
