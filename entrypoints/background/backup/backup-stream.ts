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

/** A backup of everything there is, as it is made; `tell` hears how many articles are in it so far. */
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
  const dossiers = telling(library.eachDossier(null, signal), tell);
  return writeBackup({ dossiers, lists, choices, copiesOf: library.copies }, now);
}

async function* telling(
  dossiers: AsyncIterable<Dossier>,
  tell: (articles: number) => void,
): AsyncGenerator<Dossier, void> {
  let articles = 0;
  for await (const dossier of dossiers) {
    yield dossier;
    tell(++articles);
  }
}
