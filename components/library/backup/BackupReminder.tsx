import './BackupReminder.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { type Reminder, reminderDue, type ShelfSize } from '../../../lib/domain/backup.ts';
import { formatDay } from '../../reader-locale.ts';
import type { Library } from '../library.ts';
import { hashOf } from '../routes.ts';
import type { Backups } from './backup-actions.ts';
import { newsOf } from './news-of.ts';
import { useBackups } from './use-backups.ts';

const TO_BACKUPS = hashOf({ name: 'exchange', parameters: '' });

/** A word on backups, where there is need: once for each that failed, and seldom where there is none. */
export function BackupReminder({ library }: { readonly library: Library }) {
  const backups = useBackups(library);
  const reminder = useReminder(library, backups);
  if (backups === null) return null;
  const { acknowledge, beQuiet } = library.actions.backup;
  const dismiss = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => library.tellFailure(error, i18n.t('library.failed')));
  };
  const news = newsOf(backups.state);
  if (news !== null) return <Banner words={news} onDismiss={() => dismiss(acknowledge)} />;
  if (reminder === null) return null;
  const words =
    reminder === 'old'
      ? i18n.t('backup.reminder.old', [formatDay(backups.state.last?.at ?? 0)])
      : i18n.t('backup.reminder.noneYet');
  return <Banner words={words} onDismiss={() => dismiss(beQuiet)} />;
}

interface BannerProps {
  readonly words: string;
  readonly onDismiss: () => void;
}

function Banner({ words, onDismiss }: BannerProps) {
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

/** Whoever is not reminded of a shelf like that need not count theirs. */
const FULL: ShelfSize = { articles: Infinity, notes: Infinity, since: 0 };
const LATE_MS = 1_000;

/** Asks how much there is to lose only when the rest is drawn: nobody waits for that. */
function useReminder({ actions }: Library, backups: Backups | null): Reminder | null {
  const [reminder, setReminder] = useState<Reminder | null>(null);
  useEffect(() => {
    if (backups === null) return;
    const dueFor = (size: ShelfSize) => reminderDue(backups.plan, backups.state, size, Date.now());
    if (dueFor(FULL) === null) return setReminder(null);
    let isGone = false;
    const ask = async (): Promise<void> => {
      try {
        const size = await actions.backup.getShelfSize();
        if (!isGone) setReminder(dueFor(size));
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
  return reminder;
}
