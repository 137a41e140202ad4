import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import { BackupOutcome } from './BackupOutcome.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { useFocusAfter } from './keep-focus.ts';
import { useRestore } from './use-restore.ts';

/** Brings a backup back: first the file, then what is in it and what it would do, then doing it. */
export function RestoreBackup({ library }: { readonly library: Library }) {
  const { task, chosen, outcome, look, restore, forget } = useRestore(library);
  const isRunning = task.progress !== null;
  const field = useFocusAfter<HTMLInputElement>(isRunning);
  const id = useId();
  return (
    <div class="backup-part">
      <h3>{i18n.t('backup.restore.title')}</h3>
      <p class="hint" id={id}>
        {i18n.t('backup.restore.hint')}
      </p>
      <input
        type="file"
        class="backup-file"
        accept=".gz,application/gzip"
        aria-label={i18n.t('backup.restore.file')}
        aria-describedby={id}
        disabled={isRunning}
        ref={field}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) void look(file);
        }}
      />
      {task.progress !== null && <BackupProgress progress={task.progress} onGiveUp={task.giveUp} />}
      {chosen !== null && !isRunning && (
        <BackupPreview
          name={chosen.file.name}
          contents={chosen.contents}
          onRestore={(isWithChoices) => void restore(isWithChoices)}
          onForget={() => {
            forget();
            field.current?.focus();
          }}
        />
      )}
      {outcome !== null && !isRunning && chosen === null && <BackupOutcome outcome={outcome} />}
    </div>
  );
}
