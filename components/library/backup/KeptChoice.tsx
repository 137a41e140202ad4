import { i18n } from '#i18n';

import { BACKUPS_KEPT } from '../../../lib/domain/backup.ts';
import type { Library } from '../library.ts';

interface KeptChoiceProps {
  readonly library: Library;
  readonly kept: number;
}

/** How many automatic backups are kept. */
export function KeptChoice({ library, kept }: KeptChoiceProps) {
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
