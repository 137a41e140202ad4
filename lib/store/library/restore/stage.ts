import type { Dossier } from '../../../domain/dossier.ts';
import type { RestoreOutcome, RestorePart } from '../../../domain/restore.ts';
import type { ShelfDatabase } from '../../database.ts';
import { appearancesIn } from '../../keep-appearances.ts';
import { withoutBackground } from '../refresh-appearances.ts';
import { counted, isWritten, type JudgedRecord, judgeRecords, recordsOf } from './judge-part.ts';
import type { KnownIds } from './known-ids.ts';
import { type JudgedCopy, stageCopies } from './stage-copies.ts';
import type { IncomingRecord } from './staging.ts';
import { giveSignOfLife } from './under-way.ts';

/** What is to be put aside, for which restore. */
export interface Staging {
  readonly restore: string;
  readonly parts: readonly RestorePart[];
  readonly known: KnownIds;
  readonly now: number;
}

/**
 * Puts parts of a backup where they can lie without being seen, in one transaction; comes back with the
 * outcome, these counted in.
 */
export function stage(
  database: ShelfDatabase,
  { restore, parts, known, now }: Staging,
  outcome: RestoreOutcome,
): Promise<RestoreOutcome> {
  return database.transaction('rw', database.tables, async () => {
    await giveSignOfLife(database, restore, now);
    const judged = await judgeParts(database, parts, known);
    const { fresh, copies, changed } = sorted(judged, known);
    await stageNew(database, restore, fresh, now);
    const changes = [...changed, ...(await stageCopies(database, copies))];
    if (changes.length > 0) {
      await database.staged.add({ restore, part: { kind: 'records', records: changes } });
    }
    return counted(
      outcome,
      judged.flatMap(({ records }) => records),
    );
  });
}

interface JudgedPart {
  readonly part: RestorePart;
  readonly records: readonly JudgedRecord[];
}

async function judgeParts(
  database: ShelfDatabase,
  parts: readonly RestorePart[],
  known: KnownIds,
): Promise<readonly JudgedPart[]> {
  const judged = await judgeRecords(database, parts.flatMap(recordsOf), known);
  let at = 0;
  return parts.map((part) => {
    const { length } = recordsOf(part);
    return { part, records: judged.slice(at, (at += length)) };
  });
}

/** Articles of which nothing is here yet, known from now on; copies; and what changes or adds to others. */
interface Sorted {
  readonly fresh: Dossier[];
  readonly copies: JudgedCopy[];
  readonly changed: IncomingRecord[];
}

function sorted(parts: readonly JudgedPart[], known: KnownIds): Sorted {
  const fresh: Dossier[] = [];
  const copies: JudgedCopy[] = [];
  const changed: IncomingRecord[] = [];
  const articleIds = known.get('articles');
  for (const { part, records } of parts) {
    const isNew = part.kind === 'dossier' && articleIds?.has(part.dossier.article.id) === false;
    if (isNew && records.every(({ here }) => here === undefined)) {
      articleIds.add(part.dossier.article.id);
      fresh.push(part.dossier);
    } else if (part.kind === 'copy') {
      copies.push(...records.map((record) => ({ copy: part.copy, record })));
    } else {
      const written = records.filter(isWritten);
      changed.push(...written.map(({ table, record }) => ({ table, record })));
    }
  }
  return { fresh, copies, changed };
}

/** Puts everything on these articles in its place, and has their records wait. */
export async function stageNew(
  database: ShelfDatabase,
  restore: string,
  dossiers: readonly Dossier[],
  now: number,
): Promise<void> {
  if (dossiers.length === 0) return;
  const articles = dossiers.map(({ article }) => article);
  await database.staged.add({ restore, part: { kind: 'new', articles } });
  await database.texts.bulkAdd(dossiers.flatMap(({ texts }) => texts));
  await database.notes.bulkAdd(dossiers.flatMap(({ notes }) => notes));
  await database.questions.bulkAdd(dossiers.flatMap(({ questions }) => questions));
  await database.decisions.bulkAdd(dossiers.flatMap(({ decisions }) => decisions));
  await database.appearances.bulkAdd(dossiers.flatMap((dossier) => appearancesOf(dossier, now)));
}

function appearancesOf({ article, texts }: Dossier, now: number) {
  const saved = texts.find(({ role }) => role === 'saved');
  if (!article.isSaved || !saved?.article || !saved.analysis) return [];
  const reading = withoutBackground({ article: saved.article, analysis: saved.analysis });
  return appearancesIn(article.id, reading, now);
}
