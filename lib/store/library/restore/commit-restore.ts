import type { ShelfArticle } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import { inOneStep } from '../../keep-articles.ts';
import { keepVersion } from '../../keep-versions.ts';
import { queueArticles } from '../../queue-article.ts';
import { recountTags } from '../../tag-uses.ts';
import { RestoreEndedError } from '../../store-errors.ts';
import { refreshAppearances } from '../refresh-appearances.ts';
import { isWritten, judgeRecords } from './judge-part.ts';
import type { IncomingRecord, Staged } from './staging.ts';

/** Records that change what can be seen hold texts, which are large. */
const STAGED_AT_ONCE = 16;

/** Lets everything staged be seen, all at once; comes back with the ids of the articles that changed by it. */
export function commitRestore(
  database: ShelfDatabase,
  restore: string,
  now: number,
): Promise<readonly string[]> {
  return inOneStep(database, async () => {
    const restoring = await database.restores.get(restore);
    if (restoring === undefined || restoring.isOver) {
      throw new RestoreEndedError('Another restore was begun meanwhile.');
    }
    const changed = new Set<string>();
    const numbers = await database.staged.where('restore').equals(restore).primaryKeys();
    for (let at = 0; at < numbers.length; at += STAGED_AT_ONCE) {
      const staged = await database.staged.bulkGet(numbers.slice(at, at + STAGED_AT_ONCE));
      const parts = staged.flatMap((one) => one ?? []);
      await showNew(database, parts.flatMap(newArticle), changed);
      for (const records of parts.map(recordsIn)) {
        await writeRecords(database, records, changed, now);
      }
    }
    await database.staged.bulkDelete(numbers);
    await database.restores.delete(restore);
    await recountTags(database);
    await queueArticles(database, changed);
    return [...changed];
  });
}

function newArticle({ part }: Staged): ShelfArticle[] {
  return part.kind === 'new' ? [part.article] : [];
}

function recordsIn({ part }: Staged): readonly IncomingRecord[] {
  return part.kind === 'records' ? part.records : [];
}

async function showNew(
  { articles }: ShelfDatabase,
  records: readonly ShelfArticle[],
  changed: Set<string>,
): Promise<void> {
  await articles.bulkPut(records);
  for (const { id } of records) changed.add(id);
}

/** What was changed here while the rest was staged is judged again, and stays. */
async function writeRecords(
  database: ShelfDatabase,
  incoming: readonly IncomingRecord[],
  changed: Set<string>,
  now: number,
): Promise<void> {
  const withTexts = new Set<string>();
  const written = (await judgeRecords(database, incoming)).filter(isWritten);
  for (const { table, here, next } of written) {
    if (here?.deleted === null && table !== 'texts') await keepVersion(database, here, now);
    await database.table(table).put(next);
    if (table === 'collections' || table === 'searches') continue;
    changed.add(articleIdOf(next));
    if (table === 'articles' || table === 'texts') withTexts.add(articleIdOf(next));
  }
  for (const id of withTexts) await refreshAppearances(database, id, now);
}

function articleIdOf(record: { readonly id: string }): string {
  return 'articleId' in record && typeof record.articleId === 'string'
    ? record.articleId
    : record.id;
}
