import type { Dossier } from '../../../lib/domain/dossier.ts';
import { writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import type { ReaderChoices } from '../../../lib/domain/reader-choices.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';

/** What a backup is made of. */
export interface BackupSource {
  readonly library: Pick<
    LibraryStore,
    'eachDossier' | 'copies' | 'countArticles' | 'collections' | 'searches'
  >;
  readonly choices: ReaderChoices;
}

/**
 * A backup of everything there is, as it is made; `tell` hears how many articles are in it so far. Given up,
 * it ends early, which whoever takes it must look after: Firefox reports a stream that fails as an error.
 */
export async function backupStream(
  { library, choices }: BackupSource,
  now: number,
  signal: AbortSignal,
  tell: (articles: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const lists = {
    collections: await library.collections(),
    searches: await library.searches(),
  };
  const all = library.eachDossier(null, new AbortController().signal);
  const dossiers = telling(all, signal, tell);
  return writeBackup({ dossiers, lists, choices, copiesOf: library.copies }, now);
}

async function* telling(
  dossiers: AsyncIterable<Dossier>,
  signal: AbortSignal,
  tell: (articles: number) => void,
): AsyncGenerator<Dossier, void> {
  let articles = 0;
  for await (const dossier of dossiers) {
    if (signal.aborted) return;
    yield dossier;
    tell(++articles);
  }
}
