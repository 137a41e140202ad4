import type { Dossier } from '../../../lib/domain/dossier.ts';
import { writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import { getReaderChoices } from '../../../lib/settings/reader-choices.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';

type Source = Pick<LibraryStore, 'eachDossier' | 'collections' | 'searches'>;

/** A backup of everything there is, as it is made; `tell` hears how many articles are in it so far. */
export async function backupStream(
  library: Source,
  now: number,
  signal: AbortSignal,
  tell: (articles: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const lists = {
    collections: await library.collections(),
    searches: await library.searches(),
  };
  const choices = await getReaderChoices();
  const dossiers = telling(library.eachDossier(null, signal), tell);
  return writeBackup({ dossiers, lists, choices }, now);
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
