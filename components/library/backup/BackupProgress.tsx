import './BackupProgress.css';
import { i18n } from '#i18n';

import type { BackupStep } from './backup-actions.ts';
import { useFocusOnArrival } from './keep-focus.ts';
import type { TaskProgress } from './use-task.ts';

interface BackupProgressProps {
  readonly progress: TaskProgress;
  readonly onGiveUp: () => void;
}

/** How far a backup or restore has come, with the way out of it. */
export function BackupProgress({ progress: { step, share }, onGiveUp }: BackupProgressProps) {
  const percent = Math.round(share * 100);
  const arrival = useFocusOnArrival<HTMLDivElement>();
  return (
    <div class="backup-progress" tabIndex={-1} ref={arrival}>
      <span id="backup-step">{STEP_WORDS[step]()}</span>
      <div
        class="backup-progress-bar"
        // The browsers' own bars cannot be made to look alike.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="progressbar"
        aria-labelledby="backup-step"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span class="backup-progress-done" style={{ inlineSize: `${percent}%` }} />
      </div>
      {/* What is checked afterwards is here to stay. */}
      {step !== 'verifying' && (
        <button type="button" class="button" onClick={onGiveUp}>
          {i18n.t('backup.cancel')}
        </button>
      )}
    </div>
  );
}

const STEP_WORDS: Readonly<Record<BackupStep, () => string>> = {
  writing: () => i18n.t('backup.step.writing'),
  rereading: () => i18n.t('backup.step.rereading'),
  checking: () => i18n.t('backup.step.checking'),
  comparing: () => i18n.t('backup.step.comparing'),
  restoring: () => i18n.t('backup.step.restoring'),
  verifying: () => i18n.t('backup.step.verifying'),
};
