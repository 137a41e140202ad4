import type { Transaction } from 'dexie';

import type { Note } from '../../domain/note.ts';
import { recountTags, type TagUses } from '../tag-uses.ts';

/**
 * Articles get tags and collections, flags an assignee and a day; the journal and what was written over
 * learn the same. The uses of tags are counted. All articles are to be taken into the index. What cannot be read stays as it is.
 */
export async function toVersion4(transaction: Transaction): Promise<void> {
  await transaction.table('articles').toCollection().modify(completeArticle);
  // Of a hundred thousand notes only those that are flagged.
  await transaction.table('notes').orderBy('flag.status').modify(completeNote);
  await transaction.table('journal').toCollection().modify(completeEntry);
  await transaction.table('versions').toCollection().modify(completeVersion);
  await recountTags({
    notes: transaction.table<Note, string>('notes'),
    tagUses: transaction.table<TagUses, string>('tagUses'),
  });
  const articles = transaction.table<unknown, string>('articles');
  const ids = await articles.toCollection().primaryKeys();
  const queued = ids.map((articleId) => ({ articleId, mark: crypto.randomUUID() }));
  await transaction.table('toIndex').bulkPut(queued);
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Whatever says under which addresses it was met is an article. */
function completeArticle(record: unknown): void {
  if (!isFields(record) || !Array.isArray(record.addresses)) return;
  record.tags ??= [];
  record.collections ??= [];
}

function completeNote(record: unknown): void {
  if (!isFields(record) || !isFields(record.flag)) return;
  const { flag } = record;
  flag.assignee ??= '';
  flag.due ??= null;
}

function completeEntry(entry: unknown): void {
  if (!isFields(entry) || !Array.isArray(entry.steps)) return;
  for (const step of entry.steps.filter(isFields)) {
    completeNote(step.before);
    completeNote(step.after);
  }
}

function completeVersion(version: unknown): void {
  if (!isFields(version)) return;
  completeArticle(version.record);
  completeNote(version.record);
}
