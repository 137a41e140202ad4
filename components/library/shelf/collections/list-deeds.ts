import { i18n } from '#i18n';

import type { Library } from '../../library.ts';
import type { Deed, SearchContent } from '../shelf-actions.ts';
import type { ShelfBook } from '../shelf-book.ts';
import { takingBack } from '../take-back.ts';

/** What can be done with collections and searches; each deed tells the reader how it went. */
export interface ListDeeds {
  readonly addCollection: (name: string) => void;
  readonly renameCollection: (id: string, name: string) => void;
  readonly deleteCollection: (id: string) => void;
  readonly addSearch: (content: SearchContent) => void;
  readonly renameSearch: (id: string, name: string) => void;
  readonly deleteSearch: (id: string) => void;
}

export function createListDeeds(library: Library, book: ShelfBook): ListDeeds {
  const actions = library.actions.shelf;
  const nameOf = (list: 'collections' | 'searches', id: string): string =>
    book.contents()[list].find((item) => item.id === id)?.name ?? '';
  const perform = (work: Promise<unknown>, done: string): void =>
    void keep(library, book, work, done);
  const remove = (work: Promise<Deed>, done: string): void => void drop(library, book, work, done);
  return {
    addCollection: (name) =>
      perform(actions.addCollection(name), i18n.t('library.collections.added', [name])),
    renameCollection: (id, name) =>
      perform(actions.renameCollection(id, name), i18n.t('library.named.renamed', [name])),
    deleteCollection: (id) =>
      remove(
        actions.deleteCollection(id),
        i18n.t('library.collections.deleted', [nameOf('collections', id)]),
      ),
    addSearch: (content) =>
      perform(actions.addSearch(content), i18n.t('library.searches.added', [content.name])),
    renameSearch: (id, name) =>
      perform(actions.renameSearch(id, name), i18n.t('library.named.renamed', [name])),
    deleteSearch: (id) =>
      remove(
        actions.deleteSearch(id),
        i18n.t('library.searches.deleted', [nameOf('searches', id)]),
      ),
  };
}

async function keep(
  library: Library,
  book: ShelfBook,
  work: Promise<unknown>,
  done: string,
): Promise<void> {
  try {
    await work;
    await book.readLists();
    library.announce(done);
  } catch (error) {
    library.tellFailure(error, i18n.t('library.notKept'));
  }
}

async function drop(
  library: Library,
  book: ShelfBook,
  work: Promise<Deed>,
  done: string,
): Promise<void> {
  try {
    const deed = await work;
    await book.readLists();
    library.offerUndo(done, async () => {
      await takingBack(library.actions.shelf, deed);
      await book.readLists();
    });
  } catch (error) {
    library.tellFailure(error, i18n.t('library.notKept'));
  }
}
