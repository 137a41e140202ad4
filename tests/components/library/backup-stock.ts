import { vi } from 'vitest';

import type {
  BackupActions,
  BackupContents,
  Backups,
} from '../../../components/library/backup/backup-actions.ts';
import { NO_BACKUP } from '../../../lib/domain/backup.ts';

const COUNT = { added: 2, updated: 1, same: 5, newerHere: 1 };
const NONE = { added: 0, updated: 0, same: 0, newerHere: 0 };

/** What is in the file that tests choose. */
export const CONTENTS: BackupContents = {
  made: '2026-11-20T09:00:00.000Z',
  outcome: {
    articles: COUNT,
    notes: { ...NONE, added: 30 },
    questions: NONE,
    decisions: NONE,
    collections: NONE,
    searches: NONE,
  },
  hasChoices: true,
};

/** A backup of much. */
export const MADE = { at: 0, articles: 1200, bytes: 4_200_000, leftOut: 0 };

/** Nothing was ever backed up, and there is nothing to lose. */
export function backupStock(given: Partial<BackupActions> = {}, backups?: Partial<Backups>) {
  const known: Backups = { plan: { rhythm: 'off', kept: 3 }, state: NO_BACKUP, ...backups };
  return {
    getBackups: async () => await Promise.resolve(known),
    getShelfSize: async () => await Promise.resolve({ articles: 0, notes: 0, since: 0 }),
    onChange: () => {},
    backUp: vi.fn<BackupActions['backUp']>(() => Promise.resolve(MADE)),
    look: vi.fn<BackupActions['look']>(() => Promise.resolve(CONTENTS)),
    restore: vi.fn<BackupActions['restore']>(() => Promise.resolve(CONTENTS.outcome)),
    turnOn: vi.fn<BackupActions['turnOn']>(() => Promise.resolve(true)),
    turnOff: vi.fn<BackupActions['turnOff']>(() => Promise.resolve()),
    keep: vi.fn<BackupActions['keep']>(() => Promise.resolve()),
    acknowledge: vi.fn<BackupActions['acknowledge']>(() => Promise.resolve()),
    beQuiet: vi.fn<BackupActions['beQuiet']>(() => Promise.resolve()),
    ...given,
  } satisfies BackupActions;
}
