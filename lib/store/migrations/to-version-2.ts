import type { Transaction } from 'dexie';

import { addressKey } from '../../domain/address-key.ts';

/**
 * Articles are looked up by keys and may share one; their texts become records of their own; questions
 * hang on the article's record, not on its address.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const idByAddress = new Map<string, string>();
  const articles: object[] = [];
  const texts: object[] = [];
  for (const old of await transaction.table<OldArticle>('articles').toArray()) {
    const { article, analysis, ...rest } = old;
    idByAddress.set(old.address, old.id);
    articles.push({ ...rest, ...foundAt(old.address) });
    if (article === null) continue;
    const { id: articleId, changed: created, deleted } = old;
    const kept = { id: crypto.randomUUID(), created, changed: created, deleted, revision: 1 };
    texts.push({ ...kept, articleId, role: 'saved', article, analysis });
  }
  const questions = (await transaction.table<OldQuestion>('questions').toArray()).map((old) => {
    const { address, ...rest } = old;
    const articleId = idByAddress.get(address) ?? crypto.randomUUID();
    if (!idByAddress.has(address)) articles.push(articleOfQuestion(articleId, old));
    idByAddress.set(address, articleId);
    return { ...rest, articleId, noteId: null };
  });
  await transaction.table('articles').bulkPut(articles);
  await transaction.table('texts').bulkPut(texts);
  await transaction.table('questions').bulkPut(questions);
}

interface OldArticle {
  readonly id: string;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number | null;
  readonly address: string;
  readonly article: unknown;
  readonly analysis: unknown;
}

interface OldQuestion {
  readonly address: string;
  readonly created: number;
}

/** Keys come from today's rules: they give the same for what they gave before, whatever is added to them. */
function foundAt(address: string) {
  return { addresses: [address], keys: [addressKey(address)] };
}

/** Questions could be kept where nothing else was; what the article is called is learned with the next visit. */
function articleOfQuestion(id: string, { address, created }: OldQuestion) {
  return {
    id,
    created,
    changed: created,
    deleted: null,
    revision: 1,
    address,
    ...foundAt(address),
    title: '',
    byline: null,
    outlet: null,
    published: null,
    note: '',
    isSaved: false,
  };
}
