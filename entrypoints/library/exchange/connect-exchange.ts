import type {
  ExchangeActions,
  ExchangeProgress,
  ExportChoice,
  ExportChoices,
} from '../../../components/library/exchange/exchange-actions.ts';
import type { Dossier } from '../../../lib/domain/dossier.ts';
import type { ImportDeed, ImportPiece } from '../../../lib/domain/import-plan.ts';
import type { ImportPreview } from '../../../lib/domain/import-preview.ts';
import type { ShelfFacts } from '../../../lib/exchange/import/shelf-facts.ts';
import { type LibraryStore, OutdatedPlanError } from '../../../lib/store/index.ts';
import { tellLibraryChanged } from '../library-news.ts';
import { formatInWorker } from './format-in-worker.ts';
import { saveExport } from './save-export.ts';

/** How going in and out works by the store, and by files of this device. */
export function connectExchange(store: LibraryStore): ExchangeActions {
  return {
    exportChoices: () => exportChoices(store),
    async saveExport(choice, format, { signal, tell }) {
      const ids = await idsOf(store, choice);
      const total = ids?.length ?? (await store.countArticles());
      const { exportDossiers } = await import('../../../lib/exchange/export-dossiers.ts');
      const { exportContext } = await import('./export-context.ts');
      const context = await exportContext(store, {
        choice,
        total,
        format: async (items, style) => {
          tell(null);
          return await formatInWorker(items, style, signal);
        },
      });
      async function* counted() {
        let done = 0;
        for await (const dossier of store.eachDossier(ids, signal)) {
          tell(++done / total);
          if (isWanted(choice, dossier)) yield dossier;
        }
      }
      return await saveExport(exportDossiers(format, counted(), context), { total, signal });
    },
    async previewImport(file, progress) {
      const { previewImport } = await import('../../../lib/exchange/import/plan-import.ts');
      return await previewImport(file, await shelfFacts(store), progress);
    },
    async bringIn(file, preview, progress) {
      const deed = await store.bringIn(asShown(store, { file, preview, progress }), {
        signal: progress.signal,
        // The file is read as fast as it is written; nobody counts its pieces.
        tell: () => {},
      });
      tellChanged(deed);
      return async () => {
        await store.undoImport(deed);
        tellChanged(deed);
      };
    },
  };
}

function tellChanged({ articleIds, written }: ImportDeed): void {
  tellLibraryChanged(articleIds);
  if (written.some(({ table }) => table === 'collections' || table === 'searches')) {
    tellLibraryChanged(null);
  }
}

async function shelfFacts(store: LibraryStore): Promise<ShelfFacts> {
  const [collections, searches] = await Promise.all([store.collections(), store.searches()]);
  const { dossier, articlesAt } = store;
  return { dossier, articlesAt, lists: { collections, searches }, now: Date.now() };
}

interface Shown {
  readonly file: File;
  readonly preview: ImportPreview;
  readonly progress: ExchangeProgress;
}

/** What the reader was shown, and nothing else: what would come now may be other than what was shown then. */
async function* asShown(
  store: LibraryStore,
  { file, preview, progress }: Shown,
): AsyncGenerator<ImportPiece, void> {
  const { importPieces, pieceSize } = await import('../../../lib/exchange/import/plan-import.ts');
  let changes = 0;
  for await (const piece of importPieces(file, await shelfFacts(store), progress)) {
    changes += pieceSize(piece);
    yield piece;
  }
  if (changes !== preview.changes) {
    throw new OutdatedPlanError(`${changes} changes instead of ${preview.changes}.`);
  }
}

async function exportChoices(store: LibraryStore): Promise<ExportChoices> {
  const [total, digests, collections] = await Promise.all([
    store.countArticles(),
    store.digests(),
    store.collections(),
  ]);
  const counts = new Map<string, number>();
  for (const id of digests.flatMap((digest) => digest.collections)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    total,
    collections: collections.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 })),
  };
}

/** Ids may be those of all articles, see `idsOf`. */
function isWanted(choice: ExportChoice, { article }: Dossier): boolean {
  return choice.kind !== 'collection' || article.collections.includes(choice.id);
}

/** `null` for all articles; where the index is behind it does not know yet which are in a collection. */
async function idsOf(store: LibraryStore, choice: ExportChoice): Promise<readonly string[] | null> {
  switch (choice.kind) {
    case 'all':
      return null;
    case 'articles':
      return choice.ids;
    case 'collection': {
      if ((await store.countToIndex()) > 0) return null;
      const digests = await store.digests();
      return digests.flatMap(({ id, collections }) =>
        collections.includes(choice.id) ? [id] : [],
      );
    }
  }
}
