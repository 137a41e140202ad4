import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { formatNumber } from '../../../reader-locale.ts';
import type { Library } from '../../library.ts';
import type { ArticleChange, Deed } from '../shelf-actions.ts';
import type { ShelfBook } from '../shelf-book.ts';
import { takingBack } from '../take-back.ts';
import { changedDigest } from './changed-digest.ts';

/** What can be done with the articles that are picked; each deed tells the reader how it went. */
export interface BulkDeeds {
  readonly change: (articles: readonly Digest[], change: ArticleChange, done: DoneWords) => void;
  readonly remove: (articles: readonly Digest[]) => void;
  /** Makes a collection of these articles. */
  readonly collect: (articles: readonly Digest[], name: string) => void;
}

/** Says what was done to so many articles, the number in words of its own. */
export type DoneWords = (count: number, inWords: string) => string;

export function createBulkDeeds(library: Library, book: ShelfBook): BulkDeeds {
  const actions = library.actions.shelf;
  const perform = performingIn(library, book);
  const change: BulkDeeds['change'] = (articles, wanted, done) =>
    void perform(articles, {
      work: (ids) => actions.changeArticles(ids, wanted),
      after: (digest) => changedDigest(digest, wanted),
      done,
    });
  const collect = async (articles: readonly Digest[], name: string): Promise<void> => {
    try {
      const { id } = await actions.addCollection(name);
      await book.readLists();
      change(articles, { addCollections: [id] }, (count, inWords) =>
        i18n.t('library.bulk.collected', count, [inWords, name]),
      );
    } catch (error) {
      library.tellFailure(error, i18n.t('library.notKept'));
    }
  };
  return {
    change,
    collect: (articles, name) => void collect(articles, name),
    remove: (articles) =>
      void perform(articles, {
        work: actions.deleteArticles,
        after: () => null,
        done: (count, inWords) => i18n.t('library.bulk.deleted', count, [inWords]),
      }),
  };
}

interface BulkWork {
  readonly work: (ids: readonly string[]) => Promise<Deed>;
  /** An article as the list shows it from then on; `null` where it is gone. */
  readonly after: (digest: Digest) => Digest | null;
  readonly done: DoneWords;
}

/** Does something to many articles, shows it at once, and offers to take it back. */
function performingIn(library: Library, book: ShelfBook) {
  return async (articles: readonly Digest[], { work, after, done }: BulkWork): Promise<void> => {
    try {
      const deed = await work(articles.map(({ id }) => id));
      const changed = new Set(deed.articleIds);
      if (changed.size === 0) return library.announce(i18n.t('library.bulk.unchanged'));
      const before = articles.filter(({ id }) => changed.has(id));
      book.apply(new Map(before.map((digest) => [digest.id, after(digest)])));
      library.offerUndo(done(changed.size, formatNumber(changed.size)), async () => {
        await takingBack(library.actions.shelf, deed);
        book.apply(new Map(before.map((digest) => [digest.id, digest])));
      });
    } catch (error) {
      library.tellFailure(error, i18n.t('library.notKept'));
    }
  };
}
