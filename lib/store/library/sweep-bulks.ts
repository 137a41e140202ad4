import { dropCopies } from '../copies/keep-copies.ts';
import type { ShelfDatabase } from '../database.ts';
import {
  isNote,
  isShelfArticle,
  isShelfDecision,
  isShelfQuestion,
  isShelfText,
} from '../is-record.ts';
import { inOneStep } from '../keep-articles.ts';
import { dropJournal } from '../journal.ts';
import { REGRET_MS } from '../sweep.ts';
import { recountTags } from '../tag-uses.ts';
import { buried, tombstone } from '../versions.ts';
import type { DueToSweep } from './to-sweep.ts';

/** Empties what was let go of in bulk so long ago that nobody can undo it any more, one article at a time. */
export async function sweepBulks(database: ShelfDatabase, now: number): Promise<void> {
  const limit = now - REGRET_MS;
  await database.bulks.where('at').below(limit).delete();
  const dues = await database.toSweep.where('at').below(limit).toArray();
  for (const due of dues) {
    await inOneStep(database, async () => {
      await emptyOut(database, due, now);
      await database.toSweep.delete([due.articleId, due.what]);
    });
  }
  if (dues.length > 0) await inOneStep(database, () => recountTags(database));
}

async function emptyOut(
  database: ShelfDatabase,
  { articleId, what }: DueToSweep,
  now: number,
): Promise<void> {
  const record: unknown = await database.articles.get(articleId);
  if (!isShelfArticle(record)) return;
  const isGone = record.deleted !== null;
  if (what === 'all' ? !isGone : record.isSaved) return;
  await emptyTexts(database, articleId, what, now);
  await dropCopies(database, articleId, now);
  await database.appearances.where('articleId').equals(articleId).delete();
  if (what === 'saved-text') return;
  await emptyWork(database, articleId, now);
  const words = { note: '', title: '', byline: null, outlet: null, published: null, tags: [] };
  await database.articles.put(
    tombstone(record, { ...words, keys: [], addresses: [], address: '', collections: [] }, now),
  );
}

async function emptyTexts(
  { texts }: ShelfDatabase,
  articleId: string,
  what: DueToSweep['what'],
  now: number,
): Promise<void> {
  const records: unknown[] = await texts.where('articleId').equals(articleId).toArray();
  const gone = records.filter(isShelfText).filter(({ role }) => what === 'all' || role === 'saved');
  await texts.bulkPut(gone.map((text) => tombstone(text, { article: null, analysis: null }, now)));
}

async function emptyWork(database: ShelfDatabase, articleId: string, now: number): Promise<void> {
  const { notes, questions, decisions, versions } = database;
  const of = { articleId };
  const onIt: unknown[] = [
    ...(await notes.where(of).toArray()),
    ...(await questions.where(of).toArray()),
    ...(await decisions.where(of).toArray()),
  ];
  await notes.bulkPut(onIt.filter(isNote).map((note) => buried(note, now)));
  await questions.bulkPut(onIt.filter(isShelfQuestion).map((question) => buried(question, now)));
  await decisions.bulkPut(onIt.filter(isShelfDecision).map((decision) => buried(decision, now)));
  const ids = onIt.filter(isNote).map(({ id }) => id);
  await versions
    .where('recordId')
    .anyOf([articleId, ...ids])
    .delete();
  await dropJournal(database, articleId);
}
