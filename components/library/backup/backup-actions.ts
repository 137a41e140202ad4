import type {
  BackupPlan,
  BackupRhythm,
  BackupState,
  MadeBackup,
  ShelfSize,
} from '../../../lib/domain/backup.ts';
import type { RestoreOutcome } from '../../../lib/domain/restore.ts';

/** What is being done with a backup. */
export type BackupStep =
  | 'writing'
  | 'rereading'
  | 'checking'
  | 'comparing'
  | 'restoring'
  | 'verifying';

/** Something long that can be given up. */
export interface BackupTask {
  readonly signal: AbortSignal;
  /** How much of a step is done, from 0 to 1. */
  readonly tell: (step: BackupStep, share: number) => void;
}

/** What is in a backup, and what bringing it back would do. */
export interface BackupContents {
  /** When it was made: an ISO time. */
  readonly made: string;
  readonly outcome: RestoreOutcome;
  readonly hasChoices: boolean;
}

/** What the reader knows of their backups. */
export interface Backups {
  readonly plan: BackupPlan;
  readonly state: BackupState;
}

/** What backups ask of the world outside; every promise may reject. */
export interface BackupActions {
  readonly getBackups: () => Promise<Backups>;
  readonly getShelfSize: () => Promise<ShelfSize>;
  /** Calls back when anything of that was changed, here or elsewhere, until the signal aborts. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;

  /** Makes one, reads it again, and hands it to the browser; given up, it leaves no file. */
  readonly backUp: (task: BackupTask) => Promise<MadeBackup>;
  /** Reads the file to its end; changes nothing. */
  readonly look: (file: File, task: BackupTask) => Promise<BackupContents>;
  /** Brings everything in it back and looks whether it came; given up, it leaves all as it was. */
  readonly restore: (
    file: File,
    isWithChoices: boolean,
    task: BackupTask,
  ) => Promise<RestoreOutcome>;

  /** Asks the browser, so it is called in the click itself; whether it allows it. */
  readonly turnOn: (rhythm: Exclude<BackupRhythm, 'off'>) => Promise<boolean>;
  readonly turnOff: () => Promise<unknown>;
  readonly keep: (count: number) => Promise<unknown>;
  /** The reader knows what went wrong, or why older ones are left alone. */
  readonly acknowledge: () => Promise<unknown>;
  /** Not to be reminded for a while. */
  readonly beQuiet: () => Promise<unknown>;
}
