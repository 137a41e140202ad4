import type { RestoreCount, RestoreOutcome, RestorePart } from '../../../domain/restore.ts';
import type { Kept } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import { type Judgement, judgeRecord, restored } from './judge-record.ts';
import { findHere } from './find-here.ts';
import { type KnownIds, mayBeHere } from './known-ids.ts';
import type { IncomingRecord, RestoredTable } from './staging.ts';

/** A record of a backup beside what is here of it. */
export interface JudgedRecord extends IncomingRecord {
  readonly judgement: Judgement;
  /** What is here under its id, deleted or not. */
  readonly here: Kept | undefined;
  /** As it is to be written. */
  readonly next: Kept;
}

/**
 * What becomes of each of these records, in their order; call it inside a transaction over their tables.
 * Only what may be here by the ids that are known is looked for; with `null` everything is.
 */
export async function judgeRecords(
  database: ShelfDatabase,
  incoming: readonly IncomingRecord[],
  known: KnownIds | null,
): Promise<readonly JudgedRecord[]> {
  const doubtful = incoming.filter((one) => known === null || mayBeHere(known, one));
  const here = new Map<RestoredTable, ReadonlyMap<string, Kept>>();
  for (const [table, records] of Map.groupBy(doubtful, (one) => one.table)) {
    const wanted = records.map(({ record }) => record);
    here.set(table, await findHere(database, table, wanted));
  }
  return incoming.map(({ table, record }) => {
    const there = here.get(table)?.get(record.id);
    const found = there && isSeen(there, known) ? there : undefined;
    const judgement = judgeRecord(found, record);
    return { table, record, judgement, here: found, next: restored(found, record) };
  });
}

/** Without its article's record it is what a restore left that came to no end. */
function isSeen(record: Kept, known: KnownIds | null): boolean {
  return (
    known === null ||
    !('articleId' in record) ||
    known.get('articles')?.has(String(record.articleId)) === true
  );
}

/** The records that a part of a backup is made of. */
export function recordsOf(part: RestorePart): readonly IncomingRecord[] {
  switch (part.kind) {
    case 'collection':
      return [{ table: 'collections', record: part.collection }];
    case 'search':
      return [{ table: 'searches', record: part.search }];
    case 'copy':
      return [{ table: 'copies', record: part.copy }];
    case 'dossier': {
      const { article, texts, notes, questions, decisions } = part.dossier;
      const all = { articles: [article], texts, notes, questions, decisions } as const;
      return (['articles', 'texts', 'notes', 'questions', 'decisions'] as const).flatMap((table) =>
        all[table].map((record) => ({ table, record })),
      );
    }
  }
}

const NONE: RestoreCount = { added: 0, updated: 0, same: 0, newerHere: 0 };

/** Nothing restored yet. */
export const NOTHING_RESTORED: RestoreOutcome = {
  articles: NONE,
  notes: NONE,
  questions: NONE,
  decisions: NONE,
  collections: NONE,
  searches: NONE,
};

/** The outcome with these records counted in; texts and copies belong to their article. */
export function counted(outcome: RestoreOutcome, judged: readonly JudgedRecord[]): RestoreOutcome {
  const counts = { ...outcome };
  for (const { table, judgement } of judged) {
    if (table === 'texts' || table === 'copies') continue;
    counts[table] = { ...counts[table], [judgement]: counts[table][judgement] + 1 };
  }
  return counts;
}

/** Whether the record is to be written. */
export function isWritten({ judgement }: JudgedRecord): boolean {
  return judgement === 'added' || judgement === 'updated';
}
