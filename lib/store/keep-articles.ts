import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { Kept, ShelfArticle } from '../domain/shelf.ts';
import { hasRoomFor } from './article-room.ts';
import { dropCopies } from './copies/keep-copies.ts';
import type { ShelfDatabase } from './database.ts';
import { findArticles } from './find-article.ts';
import { joinArticles } from './join-articles.ts';
import { keepAppearances } from './keep-appearances.ts';
import { keepFirstText, keepSavedText } from './keep-texts.ts';
import { keepVersion } from './keep-versions.ts';
import { keysOf, metUnder, openedAt } from './met-under.ts';
import { queueArticles } from './queue-article.ts';
import { isSame } from './record-fields.ts';
import { ArticleTooLongError, isQuotaError } from './store-errors.ts';
import { firstVersion, nextVersion } from './versions.ts';

/** Keeps the reader's note on the article. */
export function keepNoteOnArticle(
  database: ShelfDatabase,
  article: Article,
  note: string,
  now: number,
): Promise<ShelfArticle> {
  return inOneStep(database, async () =>
    changeRecord(database, await recordWithText(database, article, now), { note }, now),
  );
}

/** Puts the article on the shelf, or takes it off; what else is kept of it stays. */
export function keepSaved(
  database: ShelfDatabase,
  reading: Pick<Reading, 'article' | 'analysis' | 'cards'>,
  isSaved: boolean,
  now: number,
): Promise<ShelfArticle> {
  return inOneStep(database, async () => {
    if (isSaved && !hasRoomFor(reading.article)) {
      throw new ArticleTooLongError('This article is too long to be saved.');
    }
    const record = await recordOf(database, reading.article, now);
    const saved = isSaved ? reading : null;
    await keepSavedText(database, record.id, saved, now);
    await keepAppearances(database, record.id, saved, now);
    if (!isSaved) await dropCopies(database, record.id, now);
    return await changeRecord(database, record, { isSaved }, now);
  });
}

/**
 * The record of the article, made where there is none, with the text as it was first; call it inside
 * `inOneStep`. By its text the article is told from others that share an address.
 */
export async function recordWithText(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<ShelfArticle> {
  const record = await recordOf(database, article, now);
  await keepFirstText(database, record.id, article, now);
  return record;
}

/** The record of the article, with the address it is met under now; `null` where nothing is kept. */
async function knownRecordOf(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<ShelfArticle | null> {
  const [first, ...more] = await findArticles(database, article);
  if (first === undefined) return null;
  const one = await joinArticles(database, [first, ...more], now);
  if (isUpToDate(one, article)) return one;
  const changed = nextVersion(one, metNow(one, article), now);
  await database.articles.put(changed);
  await queueArticles(database, [one.id]);
  return changed;
}

/**
 * The record of the article, to show what is kept of it; `null` where nothing is. Writes only what is
 * new about the article, and a full device does not keep that from being shown.
 */
export async function recordToShow(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<ShelfArticle | null> {
  const found = await database.transaction(
    'r',
    [database.articles, database.texts],
    async () => await findArticles(database, article),
  );
  const [first] = found;
  if (first === undefined) return null;
  if (found.length === 1 && isUpToDate(first, article)) return first;
  try {
    return await inOneStep(database, () => knownRecordOf(database, article, now));
  } catch (error) {
    if (isQuotaError(error)) return first;
    throw error;
  }
}

/** Everything that is kept may change in one transaction: all of it or nothing. */
export function inOneStep<Result>(
  database: ShelfDatabase,
  work: () => Promise<Result>,
): Promise<Result> {
  // Dexie keeps a transaction open over the awaits of async functions only.
  return database.transaction('rw', database.tables, async () => await work());
}

async function recordOf(
  database: ShelfDatabase,
  article: Article,
  now: number,
): Promise<ShelfArticle> {
  const kept = await knownRecordOf(database, article, now);
  if (kept !== null) return kept;
  const record = newRecord(article, now);
  await database.articles.add(record);
  await queueArticles(database, [record.id]);
  return record;
}

async function changeRecord(
  database: ShelfDatabase,
  record: ShelfArticle,
  change: Partial<Pick<ShelfArticle, 'note' | 'isSaved'>>,
  now: number,
): Promise<ShelfArticle> {
  const changed = nextVersion(record, change, now);
  // Words that only grow are all still there.
  if (!changed.note.startsWith(record.note)) await keepVersion(database, record, now);
  await database.articles.put(changed);
  await queueArticles(database, [record.id]);
  return changed;
}

function newRecord(article: Article, now: number): ShelfArticle {
  const { title, byline, outlet, published } = article;
  const words = {
    title,
    byline,
    outlet,
    published,
    note: '',
    isSaved: false,
    tags: [],
    collections: [],
  };
  return { ...firstVersion(now), address: openedAt(article), ...foundAt(article, null), ...words };
}

function isUpToDate(known: ShelfArticle, article: Article): boolean {
  return isSame({ ...known, ...metNow(known, article) }, known);
}

function metNow(known: ShelfArticle, article: Article): Partial<Omit<ShelfArticle, keyof Kept>> {
  return { ...foundAt(article, known), ...wordsOf(article, known) };
}

/** Sites that put a new number into every address must not fill the record. */
const ADDRESSES_KEPT = 30;

function foundAt(article: Article, known: ShelfArticle | null) {
  const addresses = added(known?.addresses ?? [], [metUnder(article)]);
  return { addresses, keys: added(known?.keys ?? [], keysOf(article)) };
}

/** The first ones stay, and of the others the latest. */
function added(known: readonly string[], more: readonly string[]): readonly string[] {
  const all = [...new Set([...known, ...more])];
  const half = ADDRESSES_KEPT / 2;
  return all.length <= ADDRESSES_KEPT ? all : [...all.slice(0, half), ...all.slice(-half)];
}

/** What the article is called now; what it no longer says stays known. */
function wordsOf({ title, byline, outlet, published }: Article, known: ShelfArticle) {
  return {
    title: title || known.title,
    byline: byline ?? known.byline,
    outlet: outlet ?? known.outlet,
    published: published ?? known.published,
  };
}
