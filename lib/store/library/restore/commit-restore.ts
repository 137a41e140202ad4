import type { ShelfDatabase } from '../../database.ts';
import { inOneStep } from '../../keep-articles.ts';
import { keepVersion } from '../../keep-versions.ts';
import { queueArticles } from '../../queue-article.ts';
import { recountTags } from '../../tag-uses.ts';
import { refreshAppearances } from '../refresh-appearances.ts';
import { isWritten, judgeRecords } from './judge-part.ts';
import type { IncomingRecord, RestoredTable, Staged } from './staging.ts';
import { giveSignOfLife } from './under-way.ts';

/** Lets everything staged be seen, all at once; comes back with the ids of the articles that changed by it. */
export function commitRestore(
  database: ShelfDatabase,
  restore: string,
  signal: AbortSignal,
  now: number,
): Promise<readonly string[]> {
  return inOneStep(database, async () => {
    await giveSignOfLife(database, restore, now);
    const changed = new Set<string>();
    const numbers = await database.staged.where('restore').equals(restore).primaryKeys();
    for (const number of numbers) {
      // Until the last one is written, nothing is seen of any.
      signal.throwIfAborted();
      const staged = await database.staged.get(number);
      if (staged !== undefined) await show(database, staged, changed, now);
    }
    await database.staged.bulkDelete(numbers);
    await database.restores.delete(restore);
    await recountTags(database);
    await queueArticles(database, changed);
    return [...changed];
  });
}

async function show(
  database: ShelfDatabase,
  { part }: Staged,
  changed: Set<string>,
  now: number,
): Promise<void> {
  switch (part.kind) {
    case 'new':
      await database.articles.bulkPut([...part.articles]);
      for (const { id } of part.articles) changed.add(id);
      return;
    case 'records':
      await writeRecords(database, part.records, changed, now);
      return;
    // Those of an import, which commits them itself.
    case 'changes':
      return;
  }
}

/** What the page said, not what the reader wrote. */
const TOO_LARGE: ReadonlySet<RestoredTable> = new Set(['texts', 'copies']);

/** What was changed here while the rest was staged is judged again, and stays. */
async function writeRecords(
  database: ShelfDatabase,
  incoming: readonly IncomingRecord[],
  changed: Set<string>,
  now: number,
): Promise<void> {
  const withTexts = new Set<string>();
  const written = (await judgeRecords(database, incoming, null)).filter(isWritten);
  for (const { table, here, next } of written) {
    if (here?.deleted === null && !TOO_LARGE.has(table)) await keepVersion(database, here, now);
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
