import { copiesOf } from '../copies/keep-copies.ts';
import { shelfDatabase } from '../database.ts';
import { findAppearances } from '../find-appearances.ts';
import { articlesAt } from '../find-article.ts';
import { indexDatabase } from '../search/index-database.ts';
import { loadIndex } from '../search/keep-index.ts';
import { countToIndex, withRemaking } from '../search/remake-index.ts';
import { withNamedErrors } from '../store-errors.ts';
import { bringIn } from './bring-in/bring-in.ts';
import { undoImport } from './bring-in/undo-import.ts';
import { changeArticles, deleteArticles } from './change-articles.ts';
import { articlesNaming } from './find-named.ts';
import { flaggedNotes } from './flagged-notes.ts';
import {
  addNamed,
  changeCollection,
  changeSearch,
  deleteNamed,
  keptCollections,
  keptSearches,
} from './keep-named.ts';
import type { LibraryStore } from './library-store.ts';
import { allDigests, digestsOf, newestDigests } from './list-digests.ts';
import { historyOfNote } from './note-history.ts';
import { countArticles, dossierOf, eachDossier } from './read-dossiers.ts';
import { previewRestore, restore } from './restore/restore.ts';
import { undoBulk } from './undo-bulk.ts';

/** The library of this browser; `clock` gives milliseconds since 1970. */
export function openLibraryStore(clock: () => number): LibraryStore {
  const shelf = shelfDatabase();
  const index = indexDatabase();
  const named = withNamedErrors;
  return {
    digests: () => named(() => allDigests(shelf, index)),
    digestsOf: (ids) => named(() => digestsOf(shelf, index, ids)),
    newestDigests: (count) => named(() => newestDigests(shelf, index, count)),
    loadIndex: () => named(() => withRemaking(shelf, index, () => loadIndex(index))),
    countToIndex: () => named(() => countToIndex(shelf, index)),

    countArticles: () => named(() => countArticles(shelf)),
    dossier: (id) => named(() => dossierOf(shelf, id)),
    eachDossier: (ids, signal) => eachDossier(shelf, ids, signal),
    copies: (articleId) => named(() => copiesOf(shelf, articleId)),
    articlesAt: (keys) => named(() => articlesAt(shelf, keys)),
    articlesNaming: (name, time, most) => named(() => articlesNaming(shelf, name, time, most)),
    namedSo: (names) => named(() => findAppearances(shelf, null, names, Infinity)),

    changeArticles: (ids, change) => named(() => changeArticles(shelf, ids, change, clock())),
    deleteArticles: (ids) => named(() => deleteArticles(shelf, ids, clock())),
    undoBulk: (token) => named(() => undoBulk(shelf, token, clock())),

    collections: () => named(() => keptCollections(shelf)),
    addCollection: (name) => named(() => addNamed(shelf.collections, { name }, clock())),
    renameCollection: (id, name) => named(() => changeCollection(shelf, id, { name }, clock())),
    deleteCollection: (id) => named(() => deleteNamed(shelf, 'collections', id, clock())),
    searches: () => named(() => keptSearches(shelf)),
    addSearch: (content) => named(() => addNamed(shelf.searches, content, clock())),
    changeSearch: (id, change) => named(() => changeSearch(shelf, id, change, clock())),
    deleteSearch: (id) => named(() => deleteNamed(shelf, 'searches', id, clock())),

    flagged: (articleIds) => named(() => flaggedNotes(shelf, index, articleIds)),
    historyOfNote: (id) => named(() => historyOfNote(shelf, id)),

    bringIn: (pieces, progress) => named(() => bringIn(shelf, pieces, progress, clock)),
    undoImport: (deed) => named(() => undoImport(shelf, deed, clock())),
    previewRestore: (parts, progress) => named(() => previewRestore(shelf, parts, progress)),
    restore: (parts, progress) => named(() => restore(shelf, parts, progress, clock)),

    close: () => {
      shelf.close({ disableAutoOpen: false });
      index.close({ disableAutoOpen: false });
    },
  };
}
