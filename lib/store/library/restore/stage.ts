import type { Dossier } from '../../../domain/dossier.ts';
import type { RestoreOutcome, RestorePart } from '../../../domain/restore.ts';
import type { ShelfDatabase } from '../../database.ts';
import { keepAppearances } from '../../keep-appearances.ts';
import { RestoreEndedError } from '../../store-errors.ts';
import { withoutBackground } from '../refresh-appearances.ts';
import { counted, isWritten, judgeRecords, recordsOf } from './judge-part.ts';

/** What is to be put aside, for which restore. */
export interface Staging {
  readonly restore: string;
  readonly parts: readonly RestorePart[];
  readonly now: number;
}

/**
 * Puts parts of a backup where they can lie without being seen, in one transaction; comes back with the
 * outcome, these counted in.
 */
export function stage(
  database: ShelfDatabase,
  { restore, parts, now }: Staging,
  outcome: RestoreOutcome,
): Promise<RestoreOutcome> {
  return database.transaction('rw', database.tables, async () => {
    const restoring = await database.restores.get(restore);
    if (restoring === undefined || restoring.isOver) {
      throw new RestoreEndedError('Another restore was begun meanwhile.');
    }
    await database.restores.put({ ...restoring, alive: now });
    let sum = outcome;
    for (const part of parts) {
      const judged = await judgeRecords(database, recordsOf(part));
      sum = counted(sum, judged);
      if (part.kind === 'dossier' && judged.every(({ here }) => here === undefined)) {
        await stageNew(database, restore, part.dossier, now);
        continue;
      }
      const records = judged.filter(isWritten).map(({ table, record }) => ({ table, record }));
      if (records.length === 0) continue;
      await database.staged.add({ restore, part: { kind: 'records', records } });
    }
    return sum;
  });
}

async function stageNew(
  database: ShelfDatabase,
  restore: string,
  { article, texts, notes, questions, decisions }: Dossier,
  now: number,
): Promise<void> {
  await database.staged.add({ restore, part: { kind: 'new', article } });
  await database.texts.bulkAdd([...texts]);
  await database.notes.bulkAdd([...notes]);
  await database.questions.bulkAdd([...questions]);
  await database.decisions.bulkAdd([...decisions]);
  const saved = texts.find(({ role }) => role === 'saved');
  if (!article.isSaved || !saved?.article || !saved.analysis) return;
  const reading = withoutBackground({ article: saved.article, analysis: saved.analysis });
  await keepAppearances(database, article.id, reading, now);
}
