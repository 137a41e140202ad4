import type { Collection } from '../../../../lib/domain/collection.ts';
import type { Digest } from '../../../../lib/domain/digest.ts';
import type { SavedSearch } from '../../../../lib/domain/saved-search.ts';
import { buildSegment, openIndex, type SearchDocument } from '../../../../lib/search/index.ts';
import type {
  ArticleChange,
  ArticleWords,
  Deed,
  ShelfActions,
} from '../../../../components/library/shelf/shelf-actions.ts';

const KEPT = { created: 1, changed: 1, deleted: null, revision: 1 };

/** An article of the shelf, with what its text says. */
export interface Stocked extends Partial<Digest> {
  readonly id: string;
  readonly text?: string;
  /** Comments of its notes. */
  readonly comments?: readonly string[];
}

export function digestOf({ id, comments = [], ...rest }: Stocked): Digest {
  return {
    id,
    title: id,
    address: `https://courier.example/${id}`,
    site: 'courier.example',
    outlet: 'The Courier',
    byline: null,
    published: null,
    created: 1,
    changed: 1,
    isSaved: true,
    tags: [],
    noteTags: [],
    collections: [],
    noteCount: comments.length,
    colours: [],
    statuses: [],
    openQuestions: 0,
    flagged: [],
    actors: [],
    ...rest,
  };
}

/** A store that keeps what it is told in memory; each deed can be undone, and news can be made. */
export function shelfStock(stocked: readonly Stocked[]) {
  let digests: readonly Digest[] = stocked.map(digestOf);
  let collections: readonly Collection[] = [];
  let searches: readonly SavedSearch[] = [];
  let toIndex = 0;
  let undoNow: () => void = () => undefined;
  const listeners = new Set<Parameters<ShelfActions['onNews']>[0]>();
  const asked: string[] = [];
  const read: string[] = [];
  const did = (articleIds: readonly string[], undo: () => void): Deed => {
    undoNow = undo;
    return { token: 1, articleIds };
  };
  const changed = (ids: readonly string[], change: (digest: Digest) => Digest | null): Deed => {
    const before = digests;
    digests = digests.flatMap((one) => (ids.includes(one.id) ? (change(one) ?? []) : one));
    return did(ids, () => (digests = before));
  };
  const actions: ShelfActions = {
    digests: async () => digests,
    digestsOf: async (ids) => {
      asked.push(...ids);
      return digests.filter(({ id }) => ids.includes(id));
    },
    newestDigests: async (count) => digests.slice(0, count),
    countToIndex: async () => toIndex,
    loadIndex: async () => openIndex([buildSegment(stocked.map(documentOf))], () => false),
    onNews: (listener) => void listeners.add(listener),
    async words(id) {
      read.push(id);
      return wordsOf(stocked.find((one) => one.id === id));
    },
    getColourMeanings: async () => ({ yellow: '', orange: '', blue: '', green: '', pink: '' }),
    changeArticles: async (ids, change) => changed(ids, (digest) => afterChange(digest, change)),
    deleteArticles: async (ids) => changed(ids, () => null),
    async undo(deed) {
      undoNow();
      return deed;
    },
    collections: async () => collections,
    async addCollection(name) {
      const fresh = { ...KEPT, id: `c-${name}`, name };
      collections = [...collections, fresh];
      return fresh;
    },
    async renameCollection(id, name) {
      collections = collections.map((one) => (one.id === id ? { ...one, name } : one));
      return { ...KEPT, id, name };
    },
    async deleteCollection(id) {
      const before = collections;
      collections = collections.filter((one) => one.id !== id);
      return did([], () => (collections = before));
    },
    searches: async () => searches,
    async addSearch(content) {
      const fresh = { ...KEPT, id: `s-${content.name}`, ...content };
      searches = [...searches, fresh];
      return fresh;
    },
    async renameSearch(id, name) {
      searches = searches.map((one) => (one.id === id ? { ...one, name } : one));
      return searches.find((one) => one.id === id)!;
    },
    async deleteSearch(id) {
      const before = searches;
      searches = searches.filter((one) => one.id !== id);
      return did([], () => (searches = before));
    },
  };
  return {
    actions,
    /** Articles whose words were read, in the order in which they were. */
    read,
    /** Articles that were asked for by themselves. */
    asked,
    digests: () => digests,
    /** Something happened elsewhere to these articles, or to any. */
    news: (now: readonly Stocked[], left = 0, ids: readonly string[] | null = null): void => {
      digests = now.map(digestOf);
      toIndex = left;
      listeners.forEach((listener) => listener(ids));
    },
  };
}

function afterChange(digest: Digest, change: ArticleChange): Digest {
  const list = (
    there: readonly string[],
    add: readonly string[] = [],
    off: readonly string[] = [],
  ) => [...new Set([...there, ...add])].filter((one) => !off.includes(one));
  return {
    ...digest,
    isSaved: change.isSaved ?? digest.isSaved,
    tags: list(digest.tags, change.addTags, change.removeTags),
    collections: list(digest.collections, change.addCollections, change.removeCollections),
  };
}

function documentOf({
  id,
  text = '',
  comments = [],
  title = id,
  tags = [],
}: Stocked): SearchDocument {
  return { id, title: [title], tags, actors: [], notes: comments, questions: [], text: [text] };
}

function wordsOf(one: Stocked | undefined): ArticleWords | null {
  if (one === undefined) return null;
  const notes = (one.comments ?? []).map((comment, at) => ({
    id: `${one.id}-${at}`,
    colour: 'yellow' as const,
    quote: '',
    comment,
  }));
  return { text: one.text ?? '', notes };
}
