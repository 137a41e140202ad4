import type { BackupContents, BackupTask } from '../../components/library/backup/backup-actions.ts';
import type { ReaderChoices } from '../../lib/domain/reader-choices.ts';
import type { RestoreOutcome, RestorePart } from '../../lib/domain/restore.ts';
import {
  type BackupPiece,
  checkBackup,
  readBackup,
} from '../../lib/exchange/backup/read-backup.ts';
import { setReaderChoices } from '../../lib/settings/reader-choices.ts';
import type { LibraryStore } from '../../lib/store/index.ts';
import { NotVerifiedError } from './not-verified.ts';

/** What a restore works with. */
export interface Restorer extends Pick<LibraryStore, 'previewRestore' | 'restore'> {
  /** Tells everybody that these articles are others now. */
  readonly tellChanged: (articleIds: readonly string[]) => void;
}

type Step = Parameters<BackupTask['tell']>[0];

/** Reads a backup to its end and tells what bringing it back would do; changes nothing. */
export async function lookIntoBackup(
  store: Pick<Restorer, 'previewRestore'>,
  file: Blob,
  task: BackupTask,
): Promise<BackupContents> {
  const made = await checkBackup(file, task.signal, (share) => task.tell('checking', share));
  const reading = readingFor(file, 'comparing', task);
  const outcome = await store.previewRestore(reading.parts, reading.progress);
  return { made, outcome, hasChoices: reading.choices() !== null };
}

/** Brings a backup back, and looks whether all of it came. Throws `NotVerifiedError`. */
export async function restoreBackup(
  store: Restorer,
  { file, isWithChoices }: { readonly file: Blob; readonly isWithChoices: boolean },
  task: BackupTask,
): Promise<RestoreOutcome> {
  await checkBackup(file, task.signal, (share) => task.tell('checking', share));
  const reading = readingFor(file, 'restoring', task);
  const { articleIds, ...outcome } = await store.restore(reading.parts, reading.progress);
  try {
    await verify(store, file, task);
    const choices = reading.choices();
    if (isWithChoices && choices !== null) await setReaderChoices(choices);
  } finally {
    // Not before: the background, woken by this or by settings, begins to index, and both would wait for the disk.
    store.tellChanged(articleIds);
  }
  return outcome;
}

/** Throws `NotVerifiedError` where anything of the backup is not here. */
async function verify(store: Restorer, file: Blob, task: BackupTask): Promise<void> {
  // It is done: nobody can give it up any more.
  const lasting = { ...task, signal: new AbortController().signal };
  const again = readingFor(file, 'verifying', lasting);
  const left = await store.previewRestore(again.parts, again.progress);
  if (Object.values(left).some(({ added, updated }) => added + updated > 0)) {
    throw new NotVerifiedError(JSON.stringify(left));
  }
}

/** One way through a backup, with its settings once they have come by. */
function readingFor(file: Blob, step: Step, { signal, tell }: BackupTask) {
  let choices: ReaderChoices | null = null;
  async function* parts(): AsyncGenerator<RestorePart, void> {
    for await (const piece of readBackup(file, signal, (share) => tell(step, share))) {
      if (piece.state === 'choices') ({ choices } = piece);
      else yield* partsOf(piece);
    }
  }
  return {
    parts: parts(),
    // How much of the file is read tells more: nobody knows how many articles are in it.
    progress: { signal, tell: () => {} },
    choices: () => choices,
  };
}

function partsOf(piece: Exclude<BackupPiece, { state: 'choices' }>): readonly RestorePart[] {
  if (piece.state === 'dossier') return [{ kind: 'dossier', dossier: piece.dossier }];
  if (piece.state === 'copy') return [{ kind: 'copy', copy: piece.copy }];
  const { collections, searches } = piece.lists;
  return [
    ...collections.map((collection) => ({ kind: 'collection' as const, collection })),
    ...searches.map((search) => ({ kind: 'search' as const, search })),
  ];
}
