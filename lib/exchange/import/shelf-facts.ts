import type { Dossier, ShelfLists } from '../../domain/dossier.ts';
import type { ShelfArticle } from '../../domain/shelf.ts';

/** What planning asks of the shelf; it writes nothing. */
export interface ShelfFacts {
  readonly dossier: (id: string) => Promise<Dossier | null>;
  /** Articles that are kept under any of these keys. */
  readonly articlesAt: (keys: readonly string[]) => Promise<readonly ShelfArticle[]>;
  /** Collections and searches there are. */
  readonly lists: ShelfLists;
  /** Milliseconds since 1970. */
  readonly now: number;
}
