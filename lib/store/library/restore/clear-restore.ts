import type { ShelfDatabase } from '../../database.ts';

/** Each of them may be a hundred articles. */
const STAGED_AT_ONCE = 2;

/** A restore that gave no sign of life for so long was killed. */
const ALIVE_MS = 10 * 60 * 1_000;

/** Takes away everything a restore staged, piece by piece; killed in between, it is taken up again. */
export async function clearRestore(database: ShelfDatabase, restore: string): Promise<void> {
  await database.restores.update(restore, { isOver: true });
  while (await clearSome(database, restore));
  await database.restores.delete(restore);
}

/** Takes away what restores left that came to no end; all of them, or only those that were surely killed. */
export async function clearRestores(database: ShelfDatabase, now: number | null): Promise<void> {
  for (const { id, alive, isOver } of await database.restores.toArray()) {
    // Clocks are set back, too.
    const isDead = isOver || now === null || Math.abs(now - alive) > ALIVE_MS;
    if (isDead) await clearRestore(database, id);
  }
}

/** Whether there was anything left. */
function clearSome(database: ShelfDatabase, restore: string): Promise<boolean> {
  const { articles, texts, copies, notes, questions, decisions, appearances, staged } = database;
  const work = [texts, copies, notes, questions, decisions, appearances];
  return database.transaction('rw', [articles, staged, ...work], async () => {
    const some = await staged.where('restore').equals(restore).limit(STAGED_AT_ONCE).toArray();
    const ids = some.flatMap(({ part }) =>
      part.kind === 'new' ? part.articles.map(({ id }) => id) : [],
    );
    const here = await articles.bulkGet(ids);
    // It may have come to be seen by another way since.
    const unseen = ids.filter((_, at) => here[at] === undefined);
    for (const table of work) await table.where('articleId').anyOf(unseen).delete();
    await staged.bulkDelete(some.map(({ number }) => number));
    return some.length > 0;
  });
}
