import type { Dossier } from '../../../domain/dossier.ts';
import { type ImportPiece, type ImportPlan, NO_IMPORT } from '../../../domain/import-plan.ts';
import type { ShelfDatabase } from '../../database.ts';
import { recordsOf } from '../restore/judge-part.ts';
import { type KnownIds, mayBeHere } from '../restore/known-ids.ts';
import { stageNew } from '../restore/stage.ts';
import { giveSignOfLife } from '../restore/under-way.ts';

/** What is to be put aside, for which import. */
export interface PieceStaging {
  /** Id of the restore that it is kept as. */
  readonly restore: string;
  readonly pieces: readonly ImportPiece[];
  /** Ids in use when it began. */
  readonly known: KnownIds;
  readonly now: number;
}

/** Puts pieces of an import where they can lie without being seen, in one transaction; may throw `RestoreEndedError`. */
export function stagePieces(
  database: ShelfDatabase,
  { restore, pieces, known, now }: PieceStaging,
): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await giveSignOfLife(database, restore, now);
    const fresh: Dossier[] = [];
    for (const piece of pieces) {
      if (piece.kind === 'new' && isUnknown(known, piece.dossier)) {
        fresh.push(piece.dossier);
        known.get('articles')?.add(piece.dossier.article.id);
        continue;
      }
      const plan = piece.kind === 'new' ? planOf(piece.dossier) : piece.plan;
      await database.staged.add({ restore, part: { kind: 'changes', plan } });
    }
    await stageNew(database, restore, fresh, now);
  });
}

/** Whether nothing of it was ever here, not even deleted. */
function isUnknown(known: KnownIds, dossier: Dossier): boolean {
  return recordsOf({ kind: 'dossier', dossier }).every((record) => !mayBeHere(known, record));
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
