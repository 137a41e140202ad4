import type { Dossier, ShelfLists } from '../../lib/domain/dossier.ts';
import type { ImportPlan } from '../../lib/domain/import-plan.ts';
import type { Kept } from '../../lib/domain/shelf.ts';
import type { ShelfFacts } from '../../lib/exchange/import/shelf-facts.ts';

/** A shelf in memory, which does with a plan what the store does. */
export class SomeShelf {
  readonly dossiers = new Map<string, Dossier>();
  lists: ShelfLists;
  now = Date.UTC(2026, 10, 23);

  constructor(
    dossiers: readonly Dossier[] = [],
    lists: ShelfLists = { collections: [], searches: [] },
  ) {
    for (const dossier of dossiers) this.dossiers.set(dossier.article.id, dossier);
    this.lists = lists;
  }

  get facts(): ShelfFacts {
    const all = () => [...this.dossiers.values()];
    return {
      dossier: async (id) => this.dossiers.get(id) ?? null,
      articlesAt: async (keys) =>
        all()
          .map(({ article }) => article)
          .filter((article) => article.keys.some((key) => keys.includes(key))),
      lists: this.lists,
      now: this.now,
    };
  }

  /** Throws where a record is not as the plan takes it to be. */
  apply(plan: ImportPlan): void {
    this.lists = {
      collections: written(this.lists.collections, plan.collections),
      searches: written(this.lists.searches, plan.searches),
    };
    for (const planned of plan.articles) {
      const kept = this.dossiers.get(planned.after.id);
      const [article] = written(kept === undefined ? [] : [kept.article], [planned]);
      const empty = { texts: [], notes: [], questions: [], decisions: [] };
      this.dossiers.set(planned.after.id, { ...empty, ...kept, article: article! });
    }
    for (const table of ['texts', 'notes', 'questions', 'decisions'] as const) {
      for (const planned of plan[table]) {
        const dossier = this.dossiers.get(planned.after.articleId);
        if (dossier === undefined) throw new Error(`No article for one of ${table}`);
        const records = written<Kept>(dossier[table], [planned]);
        this.dossiers.set(planned.after.articleId, { ...dossier, [table]: records });
      }
    }
  }
}

/** The records with the planned ones among them. */
function written<Record extends Kept>(
  records: readonly Record[],
  planned: readonly { readonly before: Record | null; readonly after: Record }[],
): readonly Record[] {
  let all = records;
  for (const { before, after } of planned) {
    const kept = all.find(({ id }) => id === after.id);
    if (kept?.revision !== before?.revision) throw new Error('Outdated');
    all = [...all.filter(({ id }) => id !== after.id), after];
  }
  return all;
}
