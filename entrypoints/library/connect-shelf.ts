import type { ArticleWords, ShelfActions } from '../../components/library/shelf/shelf-actions.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { documentOfDossier } from '../../lib/search/index.ts';
import { getNoteSettings } from '../../lib/settings/note-settings.ts';
import type { BulkDeed, LibraryStore } from '../../lib/store/index.ts';
import { indexLeft, onLibraryNews, tellLibraryChanged } from './library-news.ts';

/** What the shelf can do with the store. */
export function connectShelf(store: LibraryStore): ShelfActions {
  return {
    digests: store.digests,
    digestsOf: store.digestsOf,
    newestDigests: store.newestDigests,
    countToIndex: () => indexLeft(store),
    loadIndex: store.loadIndex,
    onNews: (listener, signal) => onLibraryNews(({ articleIds }) => listener(articleIds), signal),
    async words(id) {
      const dossier = await store.dossier(id);
      return dossier === null ? null : wordsOf(dossier);
    },
    getColourMeanings: async () => (await getNoteSettings()).colourMeanings,
    changeArticles: (ids, change) => telling(store.changeArticles(ids, change)),
    deleteArticles: (ids) => telling(store.deleteArticles(ids)),
    undo: ({ token }) => telling(store.undoBulk(token)),
    collections: store.collections,
    addCollection: (name) => tellingOfLists(store.addCollection(name)),
    renameCollection: (id, name) => tellingOfLists(store.renameCollection(id, name)),
    deleteCollection: (id) => tellingOfLists(store.deleteCollection(id)),
    searches: store.searches,
    addSearch: (content) => tellingOfLists(store.addSearch(content)),
    renameSearch: (id, name) => tellingOfLists(store.changeSearch(id, { name })),
    deleteSearch: (id) => tellingOfLists(store.deleteSearch(id)),
  };
}

/** Undoing may bring back a collection or a search: what names no article is told as such. */
async function telling<Done extends BulkDeed | null>(work: Promise<Done>): Promise<Done> {
  const deed = await work;
  if (deed !== null) tellLibraryChanged(deed.articleIds.length > 0 ? deed.articleIds : null);
  return deed;
}

async function tellingOfLists<Done>(work: Promise<Done>): Promise<Done> {
  const done = await work;
  tellLibraryChanged(null);
  return done;
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
