import type { ReaderActions } from '../../components/library/reader/reader-actions.ts';
import { paintedStatements } from '../../lib/page/paint/painted-statements.ts';
import type { LibraryStore } from '../../lib/store/index.ts';
import { workOn } from './reader/work-on.ts';

/** What the reading view, the page of an actor and the comparison can do with the store. */
export function connectReader(store: LibraryStore): ReaderActions {
  // The engine and what it knows are only loaded with the first article that is opened.
  const readKept = () => import('./reader/read-kept.ts');
  const copies = () => import('./copies/html-copy.ts');
  const citing = () => import('./reader/cite-kept.ts');
  return {
    openArticle: async (id) => (await readKept()).openArticle(store, id),
    underlined: ({ analysis }) => paintedStatements(analysis.statements),
    workOn: (record, inArticle) =>
      workOn(inArticle, async () => (await readKept()).openReading(store, record.id)),
    looksOf: async (record) => (await copies()).looksOf(store, record),
    showLook: async (...asked) => (await copies()).htmlCopy(store, ...asked),
    downloadCopy: async (...asked) => (await copies()).downloadCopy(store, ...asked),
    print: () => print(),
    cite: async (...asked) => (await citing()).citeKept(store, ...asked),
    copyCited: async (pieces) => (await citing()).copyCited(pieces),
    openActor: async (key, articleId) =>
      (await import('./reader/open-actor.ts')).openActor(store, key, articleId),
    readActor: async (key, articleIds) =>
      (await import('./reader/read-actor.ts')).readActor(store, key, articleIds),
    compare: async (articleId) => (await import('./reader/compare.ts')).compare(store, articleId),
  };
}
