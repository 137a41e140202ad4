import { browser } from 'wxt/browser';

import type { ArticleWords, ShelfActions } from '../../components/library/shelf/shelf-actions.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { documentOfDossier } from '../../lib/search/index.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';
import type { LibraryStore } from '../../lib/store/index.ts';

/** What the shelf can do with the store. */
export function connectShelf(store: LibraryStore): ShelfActions {
  return {
    digests: store.digests,
    newestDigests: store.newestDigests,
    countToIndex: store.countToIndex,
    loadIndex: store.loadIndex,
    onNews,
    async words(id) {
      const dossier = await store.dossier(id);
      return dossier === null ? null : wordsOf(dossier);
    },
    getColourMeanings: async () => (await getNoteSettings()).colourMeanings,
    changeArticles: store.changeArticles,
    deleteArticles: store.deleteArticles,
    undo: ({ token }) => store.undoBulk(token),
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

function wordsOf(dossier: Dossier): ArticleWords {
  const notes = dossier.notes.map(({ id, colour, passage, comment }) => ({
    id,
    colour,
    quote: passage.quote,
    comment,
  }));
  return { text: documentOfDossier(dossier).text.join('\n'), notes };
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
