import type { Transaction } from 'dexie';

import { isShelfText } from '../is-record.ts';
import { appearancesIn } from '../keep-appearances.ts';

/**
 * Questions learn what sort of gap raised them and what can be done with them; saved findings learn the
 * fields that came since; and who appears in saved articles is written down to be found. What cannot be
 * read stays as it is.
 */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await transaction.table('questions').toCollection().modify(completeQuestion);
  await transaction.table('journal').toCollection().modify(completeEntry);
  await transaction.table('versions').toCollection().modify(completeVersion);
  // One at a time: a shelf of saved articles does not fit into memory.
  for (const id of await transaction.table('texts').toCollection().primaryKeys()) {
    await completeText(transaction, id);
  }
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Wordings of version 2, the first that fits: by them a question is known again in today's words. */
const GAP_BY_WORDING: readonly (readonly [RegExp, string])[] = [
  [/^Who says this under their own name\?/, 'nobody-named'],
  [/^The headline states it/, 'headline'],
  [/^What does .* say to this\b/, 'missing'],
  [/\b(?:is|are) meant: which treaty/, 'law'],
  [/^How many is “/, 'count'],
  [/^Where does the figure “/, 'figure'],
  [/^(?:Compared with when|What was the record|How big is “)/, 'compared'],
  [/^Where can “/, 'document'],
  [/^On what day/, 'when'],
  [/^(?:Who|Which) /, 'who'],
];

/** Whatever says whether it is answered is a question. */
function completeQuestion(record: unknown): void {
  if (!isFields(record) || typeof record.isAnswered !== 'boolean') return;
  const text = typeof record.text === 'string' ? record.text : '';
  const isGap = record.kind === 'gap';
  record.gap ??= isGap ? (GAP_BY_WORDING.find(([words]) => words.test(text))?.[1] ?? null) : null;
  record.found ??= record.kind === 'reader' ? '' : text;
  record.answerLink ??= '';
  record.isDismissed ??= false;
}

function completeEntry(entry: unknown): void {
  if (!isFields(entry) || !Array.isArray(entry.steps)) return;
  for (const step of entry.steps.filter(isFields)) {
    completeQuestion(step.before);
    completeQuestion(step.after);
  }
}

function completeVersion(version: unknown): void {
  if (isFields(version)) completeQuestion(version.record);
}

async function completeText(transaction: Transaction, id: unknown): Promise<void> {
  const text: unknown = await transaction.table('texts').get(id);
  if (!isFields(text) || !isFields(text.analysis)) return;
  const { actors, questions } = text.analysis;
  for (const actor of fieldsIn(actors)) actor.couldBe ??= [];
  for (const question of fieldsIn(questions)) question.gap ??= null;
  await transaction.table('texts').put(text);
  if (!isShelfText(text) || text.article === null || text.analysis === null) return;
  const { article, analysis, articleId, created } = text;
  const cards = analysis.actors.map((actor) => ({ actor, background: null, appearsWith: [] }));
  const appearances = appearancesIn(articleId, { article, analysis, cards }, created);
  await transaction.table('appearances').bulkAdd(appearances);
}

function fieldsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : [];
}
