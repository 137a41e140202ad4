import type { ImportDeed, WrittenRecord } from '../../../domain/import-plan.ts';
import type { ShelfDatabase } from '../../database.ts';
import { inOneStep } from '../../keep-articles.ts';
import { queueArticles } from '../../queue-article.ts';
import { recountTags } from '../../tag-uses.ts';
import { refreshAppearances } from '../refresh-appearances.ts';
import type { Staged } from '../restore/staging.ts';
import { giveSignOfLife } from '../restore/under-way.ts';
import { writePlan } from './write-plan.ts';

/** Plans may hold texts, which are large. */
const STAGED_AT_ONCE = 16;

/** What a commit has done so far. */
export interface Committed {
  readonly articleIds: Set<string>;
  readonly freshIds: Set<string>;
  readonly written: WrittenRecord[];
}

/** Lets everything staged be seen, all at once. Throws `OutdatedPlanError` where something changed meanwhile. */
export function commitPieces(
  database: ShelfDatabase,
  restore: string,
  now: number,
): Promise<ImportDeed> {
  return inOneStep(database, async () => {
    await giveSignOfLife(database, restore, now);
    const done: Committed = { articleIds: new Set(), freshIds: new Set(), written: [] };
    const numbers = await database.staged.where('restore').equals(restore).primaryKeys();
    for (let at = 0; at < numbers.length; at += STAGED_AT_ONCE) {
      const staged = await database.staged.bulkGet(numbers.slice(at, at + STAGED_AT_ONCE));
      for (const one of staged) if (one !== undefined) await commitOne(database, one, done, now);
    }
    await database.staged.bulkDelete(numbers);
    await database.restores.delete(restore);
    await recountTags(database);
    await queueArticles(database, done.articleIds);
    return {
      articleIds: [...done.articleIds],
      freshIds: [...done.freshIds],
      written: done.written,
    };
  });
}

async function commitOne(
  database: ShelfDatabase,
  { part }: Staged,
  done: Committed,
  now: number,
): Promise<void> {
  switch (part.kind) {
    case 'new':
      await database.articles.bulkPut([...part.articles]);
      for (const { id } of part.articles) {
        done.articleIds.add(id);
        done.freshIds.add(id);
      }
      return;
    case 'changes': {
      await writePlan(database, part.plan, done, now);
      const { articles, texts } = part.plan;
      const ids = [
        ...articles.map(({ after }) => after.id),
        ...texts.map(({ after }) => after.articleId),
      ];
      for (const id of new Set(ids)) await refreshAppearances(database, id, now);
      return;
    }
    // Those of a restore, which commits them itself.
    case 'records':
      return;
  }
}
