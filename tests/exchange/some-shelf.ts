import type { Dossier } from '../../lib/domain/dossier.ts';
import type { ImportPlan } from '../../lib/domain/import-plan.ts';
import type { Kept } from '../../lib/domain/shelf.ts';
import type { ShelfFacts } from '../../lib/exchange/import/shelf-facts.ts';

/** A shelf in memory, which does with a plan what the store does. */
export class SomeShelf {
  readonly dossiers = new Map<string, Dossier>();
  readonly collections = new Set<string>();
  now = Date.UTC(2026, 10, 23);

  constructor(dossiers: readonly Dossier[] = []) {
    for (const dossier of dossiers) this.dossiers.set(dossier.article.id, dossier);
  }

  get facts(): ShelfFacts {
    const all = () => [...this.dossiers.values()];
    return {
      dossier: async (id) => this.dossiers.get(id) ?? null,
      articlesAt: async (keys) =>
        all()
          .map(({ article }) => article)
          .filter((article) => article.keys.some((key) => keys.includes(key))),
      collections: this.collections,
      now: this.now,
    };
  }

  /** Throws where a record is not as the plan takes it to be. */
  apply(plan: ImportPlan): void {
    for (const { before, after } of plan.articles) {
      const kept = this.dossiers.get(after.id);
      if (kept?.article.revision !== before?.revision) throw new Error('Outdated');
      const empty = { texts: [], notes: [], questions: [], decisions: [] };
      this.dossiers.set(after.id, { ...empty, ...kept, article: after });
    }
    for (const table of ['texts', 'notes', 'questions', 'decisions'] as const) {
      for (const { before, after } of plan[table]) {
        const dossier = this.dossiers.get(after.articleId);
        if (dossier === undefined) throw new Error(`No article for one of ${table}`);
        const records: readonly Kept[] = dossier[table];
        const kept = records.find(({ id }) => id === after.id);
        if (kept?.revision !== before?.revision) throw new Error('Outdated');
        const others = records.filter(({ id }) => id !== after.id);
        const rest = kept === undefined ? records : others;
        this.dossiers.set(after.articleId, { ...dossier, [table]: [...rest, after] });
      }
    }
  }
}
