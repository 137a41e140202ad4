import type { Dossier } from '../../../domain/dossier.ts';
import { type ImportPiece, type ImportPlan, NO_IMPORT } from '../../../domain/import-plan.ts';
import type { ShelfDatabase } from '../../database.ts';
import { RestoreEndedError } from '../../store-errors.ts';
import { stageNew } from '../restore/stage.ts';

/** What is to be put aside, for which import. */
export interface PieceStaging {
  /** Id of the restore that it is kept as. */
  readonly restore: string;
  readonly pieces: readonly ImportPiece[];
  readonly now: number;
}

/** Puts pieces of an import where they can lie without being seen, in one transaction. */
export function stagePieces(
  database: ShelfDatabase,
  { restore, pieces, now }: PieceStaging,
): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await stillBringingIn(database, restore, now);
    const fresh = new Map<string, Dossier>();
    for (const piece of pieces) {
      if (piece.kind === 'new' && (await isUnknown(database, piece.dossier))) {
        const { id } = piece.dossier.article;
        if (!fresh.has(id)) {
          fresh.set(id, piece.dossier);
          continue;
        }
      }
      const plan = piece.kind === 'new' ? planOf(piece.dossier) : piece.plan;
      await database.staged.add({ restore, part: { kind: 'changes', plan } });
    }
    await stageNew(database, restore, [...fresh.values()], now);
  });
}

/** Whether nothing of it was ever here, not even deleted. */
async function isUnknown(database: ShelfDatabase, dossier: Dossier): Promise<boolean> {
  const { article, texts, notes, questions, decisions } = dossier;
  const idsIn = { articles: [article], texts, notes, questions, decisions };
  for (const [table, records] of Object.entries(idsIn)) {
    const ids = records.map(({ id }) => id);
    if ((await database.table(table).where('id').anyOf(ids).count()) > 0) return false;
  }
  return true;
}

/** What was deleted here comes in record by record, so that taking it back leaves what was there. */
function planOf({ article, texts, notes, questions, decisions }: Dossier): ImportPlan {
  const added = <Record>(after: Record) => ({ before: null, after });
  return {
    ...NO_IMPORT,
    articles: [added(article)],
    texts: texts.map(added),
    notes: notes.map(added),
    questions: questions.map(added),
    decisions: decisions.map(added),
  };
}

/** Gives a sign of life; throws `RestoreEndedError` where another import or a restore was begun meanwhile. */
export async function stillBringingIn(
  { restores }: ShelfDatabase,
  restore: string,
  now: number,
): Promise<void> {
  const restoring = await restores.get(restore);
  if (restoring === undefined || restoring.isOver) {
    throw new RestoreEndedError('Another import or restore was begun meanwhile.');
  }
  await restores.put({ ...restoring, alive: now });
}
