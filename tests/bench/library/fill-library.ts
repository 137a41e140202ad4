import type { Dossier } from '../../../lib/domain/dossier.ts';
import { inOneGo } from '../../../lib/domain/slices.ts';
import type { KeptAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { shelfDatabase } from '../../../lib/store/database.ts';
import { appearancesIn, openIndexKeeper, type RunSlices } from '../../../lib/store/index.ts';
import { withoutBackground } from '../../../lib/store/library/refresh-appearances.ts';
import { queueArticles } from '../../../lib/store/queue-article.ts';
import { type LibraryPlan, makeDossiers } from './make-dossiers.ts';

/** Written in one transaction. */
const ARTICLES_AT_ONCE = 250;

/** Fills the store of the page it runs in, without the ways readers have, which take an hour for so much. */
export async function fillShelf(plan: LibraryPlan, articles: number): Promise<void> {
  const database = shelfDatabase();
  for (let from = 0; from < articles; from += ARTICLES_AT_ONCE) {
    const dossiers = [...makeDossiers(plan, from, Math.min(ARTICLES_AT_ONCE, articles - from))];
    await database.transaction('rw', database.tables, async () => {
      await database.articles.bulkAdd(dossiers.map(({ article }) => article));
      await database.texts.bulkAdd(dossiers.flatMap(({ texts }) => texts));
      await database.notes.bulkAdd(dossiers.flatMap(({ notes }) => notes));
      await database.questions.bulkAdd(dossiers.flatMap(({ questions }) => questions));
      await database.appearances.bulkAdd(dossiers.flatMap(appearancesOf));
      await queueArticles(
        database,
        dossiers.map(({ article }) => article.id),
      );
    });
  }
  database.close();
}

function appearancesOf({ article, texts }: Dossier): KeptAppearance[] {
  return texts.flatMap(({ article: text, analysis }) =>
    text === null || analysis === null
      ? []
      : appearancesIn(article.id, withoutBackground({ article: text, analysis }), article.created),
  );
}

/** Takes in some of what waits for the index, as the background does; comes back with how much is left. */
export async function indexSome(batches: number): Promise<number> {
  const keeper = openIndexKeeper(Date.now);
  const runAll: RunSlices = async (slices) => await Promise.resolve(inOneGo(slices));
  for (let batch = 0; batch < batches; batch++) {
    if ((await keeper.takeInSome(runAll)).length === 0) break;
  }
  const left = await keeper.countLeft();
  if (left === 0) while (await keeper.tidy(runAll));
  keeper.close();
  return left;
}

/** Forgets everything that is kept. */
export async function emptyShelf(): Promise<void> {
  const database = shelfDatabase();
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  database.close();
}

export async function countArticles(): Promise<number> {
  const database = shelfDatabase();
  const count = await database.articles.count();
  database.close();
  return count;
}
