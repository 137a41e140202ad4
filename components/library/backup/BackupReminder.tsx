import './BackupReminder.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { isReminderDue } from '../../../lib/domain/backup.ts';
import type { Library } from '../library.ts';
import { hashOf } from '../routes.ts';
import type { Backups } from './backup-actions.ts';
import { failureInWords } from './failure-in-words.ts';
import { useBackups } from './use-backups.ts';

const TO_BACKUPS = hashOf({ name: 'exchange', parameters: '' });

/** A word on backups, where there is need: once for each that failed, and seldom where there is none. */
export function BackupReminder({ library }: { readonly library: Library }) {
  const backups = useBackups(library);
  const isDue = useReminderDue(library, backups);
  if (backups === null) return null;
  const { failure, told } = backups.state;
  const { acknowledge, beQuiet } = library.actions.backup;
  const dismiss = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => library.tellFailure(error, i18n.t('library.failed')));
  };
  if (failure !== null && failure !== told) {
    return <Reminder words={failureInWords(failure)} onDismiss={() => dismiss(acknowledge)} />;
  }
  if (!isDue) return null;
  return <Reminder words={i18n.t('backup.reminder.none')} onDismiss={() => dismiss(beQuiet)} />;
}

interface ReminderProps {
  readonly words: string;
  readonly onDismiss: () => void;
}

function Reminder({ words, onDismiss }: ReminderProps) {
  return (
    <aside class="backup-reminder" aria-label={i18n.t('backup.title')}>
      <p>{words}</p>
      <a class="library-link" href={TO_BACKUPS}>
        {i18n.t('backup.reminder.wayOn')}
      </a>
      <button type="button" class="text-button" onClick={onDismiss}>
        {i18n.t('backup.reminder.notNow')}
      </button>
    </aside>
  );
}

/** Asks how much there is to lose only when the rest is drawn: nobody waits for that. */
function useReminderDue({ actions }: Library, backups: Backups | null): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (backups === null) return;
    let isGone = false;
    const ask = async (): Promise<void> => {
      try {
        const size = await actions.backup.getShelfSize();
        if (!isGone) setDue(isReminderDue(backups.plan, backups.state, size, Date.now()));
      } catch (error) {
        actions.reportError(error);
      }
    };
    const timer = setTimeout(() => void ask(), LATE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [backups]);
  return isDue;
}

const LATE_MS = 1_000;
