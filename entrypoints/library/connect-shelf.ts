import { browser } from 'wxt/browser';

import type { ArticleWords, ShelfActions } from '../../components/library/shelf/shelf-actions.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { documentOfDossier } from '../../lib/search/index.ts';
import { send } from '../../lib/messages/index.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';
import type { BulkDeed, LibraryStore } from '../../lib/store/index.ts';

/** What the shelf can do with the store. */
export function connectShelf(store: LibraryStore): ShelfActions {
  return {
    digests: store.digests,
    newestDigests: store.newestDigests,
    async countToIndex() {
      const left = await store.countToIndex();
      // The background may sleep over it: browsers stop it whenever they like.
      if (left > 0) send('libraryChanged', { articleIds: [] }).catch(reportError);
      return left;
    },
    loadIndex: store.loadIndex,
    onNews,
    async words(id) {
      const dossier = await store.dossier(id);
      return dossier === null ? null : wordsOf(dossier);
    },
    getColourMeanings: async () => (await getNoteSettings()).colourMeanings,
    changeArticles: (ids, change) => telling(store.changeArticles(ids, change)),
    deleteArticles: (ids) => telling(store.deleteArticles(ids)),
    undo: ({ token }) => telling(store.undoBulk(token)),
    collections: store.collections,
    addCollection: store.addCollection,
    renameCollection: store.renameCollection,
    deleteCollection: store.deleteCollection,
    searches: store.searches,
    addSearch: store.addSearch,
    renameSearch: (id, name) => store.changeSearch(id, { name }),
    deleteSearch: store.deleteSearch,
  };
}

/** Has the background tell pages and popup, and keep the index up; what is kept is kept, whoever hears of it. */
async function telling<Done extends BulkDeed | null>(work: Promise<Done>): Promise<Done> {
  const deed = await work;
  const articleIds = deed?.articleIds ?? [];
  if (articleIds.length > 0) send('libraryChanged', { articleIds }).catch(reportError);
  return deed;
}

function wordsOf(dossier: Dossier): ArticleWords {
  const notes = dossier.notes.map(({ id, colour, passage, comment }) => ({
    id,
    colour,
    quote: passage.quote,
    comment,
  }));
  const text = documentOfDossier(dossier).text.join('\n');
  const { title } = dossier.article;
  // The headline stands above the passage already.
  return { text: text.startsWith(title) ? text.slice(title.length).trimStart() : text, notes };
}

/** The background writes these news after every change to the index. */
function onNews(listener: () => void, signal: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.hasOwn(changes, 'indexNews')) listener();
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear), { once: true });
}
