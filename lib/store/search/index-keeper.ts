import { isEmptyDossier } from '../../domain/dossier.ts';
import { digestOfDossier, documentOfDossier } from '../../search/index.ts';
import { type ShelfDatabase, shelfDatabase } from '../database.ts';
import { dossiersOf } from '../library/read-dossiers.ts';
import { clearRestores } from '../library/restore/clear-restore.ts';
import { sweepBulks } from '../library/sweep-bulks.ts';
import { type IndexDatabase, indexDatabase } from './index-database.ts';
import { changeIndex, mergeNewest, type RunSlices } from './keep-index.ts';
import { prepareIndex, withRemaking } from './remake-index.ts';

/** What is done in quiet moments: above all it keeps the index up with the shelf. Ended at any point, it goes on from there. */
export interface IndexKeeper {
  /** Takes in some of the articles that changed; comes back with their ids, none when there are none left. */
  readonly takeInSome: (run: RunSlices) => Promise<readonly string[]>;
  /** How many wait to be taken in. */
  readonly countLeft: () => Promise<number>;
  /** Makes searching quick again where much was taken in; whether there was anything to do. */
  readonly tidy: (run: RunSlices) => Promise<boolean>;
  /** Lets go of what nobody can undo any more, and of what killed restores left. */
  readonly sweep: () => Promise<void>;
  readonly close: () => void;
}

/** Their texts are held at once. */
const ARTICLES_AT_ONCE = 50;

/** The index of this browser; `clock` gives milliseconds since 1970. */
export function openIndexKeeper(clock: () => number): IndexKeeper {
  const shelf = shelfDatabase();
  const index = indexDatabase();
  return {
    takeInSome: async (run) => {
      await prepareIndex(shelf, index);
      return await takeInSome(shelf, index, run);
    },
    countLeft: () => shelf.toIndex.count(),
    tidy: (run) => withRemaking(shelf, index, () => mergeNewest(index, run)),
    sweep: async () => {
      await clearRestores(shelf, clock());
      await sweepBulks(shelf, clock());
    },
    close: () => {
      shelf.close({ disableAutoOpen: false });
      index.close({ disableAutoOpen: false });
    },
  };
}

async function takeInSome(
  shelf: ShelfDatabase,
  index: IndexDatabase,
  run: RunSlices,
): Promise<readonly string[]> {
  const queued = await shelf.toIndex.limit(ARTICLES_AT_ONCE).toArray();
  if (queued.length === 0) return [];
  const ids = queued.map(({ articleId }) => articleId);
  const dossiers = (await dossiersOf(shelf, ids)).filter((dossier) => !isEmptyDossier(dossier));
  const there = new Set(dossiers.map(({ article }) => article.id));
  const entries = dossiers.map((dossier) => ({
    document: documentOfDossier(dossier),
    digest: digestOfDossier(dossier),
  }));
  const gone = ids.filter((id) => !there.has(id));
  await withRemaking(shelf, index, () => changeIndex(index, entries, gone, run));
  // Only now: ended before that, they are taken in again, which changes nothing.
  await shelf.transaction('rw', shelf.toIndex, async () => {
    const now = await shelf.toIndex.bulkGet(ids);
    const unchanged = queued.filter(({ mark }, at) => now[at]?.mark === mark);
    await shelf.toIndex.bulkDelete(unchanged.map(({ articleId }) => articleId));
  });
  return ids;
}
