import type {
  ExchangeActions,
  ExportChoice,
  ExportChoices,
} from '../../../components/library/exchange/exchange-actions.ts';
import type { ImportPlan } from '../../../lib/domain/import-plan.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';
import { tellLibraryChanged } from '../library-news.ts';
import { saveFile } from './save-file.ts';

/** How going in and out works by the store, and by files of this device. */
export function connectExchange(store: LibraryStore): ExchangeActions {
  return {
    exportChoices: () => exportChoices(store),
    async saveExport(choice, format, { signal, tell }) {
      const ids = await idsOf(store, choice);
      const total = ids?.length ?? (await store.digests()).length;
      const { exportDossiers } = await import('../../../lib/exchange/export-dossiers.ts');
      const { exportContext } = await import('./export-context.ts');
      const context = await exportContext(store, total);
      async function* counted() {
        let done = 0;
        for await (const dossier of store.eachDossier(ids, signal)) {
          yield dossier;
          tell(++done);
        }
      }
      return await saveFile(exportDossiers(format, counted(), context), { total, signal });
    },
    async previewImport(file) {
      const { planImport } = await import('../../../lib/exchange/import/plan-import.ts');
      const collections = new Set((await store.collections()).map(({ id }) => id));
      const { dossier, articlesAt } = store;
      return await planImport(
        { size: file.size, text: () => file.text() },
        { dossier, articlesAt, collections, now: Date.now() },
      );
    },
    async bringIn({ plan }) {
      await write(store, plan);
      return async () => {
        const { undoImport } = await import('../../../lib/exchange/import/undo-import.ts');
        await write(store, undoImport(plan, Date.now()));
      };
    },
  };
}

async function write(store: LibraryStore, plan: ImportPlan): Promise<void> {
  const articleIds = await store.applyImport(plan);
  tellLibraryChanged(articleIds);
}

async function exportChoices(store: LibraryStore): Promise<ExportChoices> {
  const [digests, collections] = await Promise.all([store.digests(), store.collections()]);
  const counts = new Map<string, number>();
  for (const id of digests.flatMap((digest) => digest.collections)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    total: digests.length,
    collections: collections.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 })),
  };
}

/** `null` for all articles. */
async function idsOf(store: LibraryStore, choice: ExportChoice): Promise<readonly string[] | null> {
  switch (choice.kind) {
    case 'all':
      return null;
    case 'articles':
      return choice.ids;
    case 'collection': {
      const digests = await store.digests();
      return digests.flatMap(({ id, collections }) =>
        collections.includes(choice.id) ? [id] : [],
      );
    }
  }
}
