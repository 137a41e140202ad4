import type { ActorDecision } from '../domain/actor-decision.ts';
import type { Article } from '../domain/article.ts';
import type { ShelfDecision } from '../domain/shelf.ts';
import type { SavedWork } from '../domain/shelf-appearance.ts';
import type { ShelfDatabase } from './database.ts';
import { findAppearances, type FoundAppearances, savedWork } from './find-appearances.ts';
import { decisionsOn, keepDecision } from './keep-decisions.ts';
import { withNamedErrors } from './store-errors.ts';

/** What the reader decided about actors, and what the shelf knows of them. */
export interface ActorStore {
  readonly decideActor: (article: Article, decision: ActorDecision) => Promise<ShelfDecision>;
  /** What the reader decided about the article's actors, in the order in which they did. */
  readonly getDecisions: (article: Article) => Promise<readonly ActorDecision[]>;
  /** Who goes by one of these `nameKeys` in other saved articles. */
  readonly findAppearances: (
    article: Article,
    names: readonly string[],
  ) => Promise<FoundAppearances>;
  /** What is kept of a saved article; `null` where it is not saved, or cannot be read. */
  readonly getSavedWork: (articleId: string) => Promise<SavedWork | null>;
}

/** Does a piece of work that writes. */
export type Writing = <T>(work: () => Promise<T>) => Promise<T>;

/** The part of the store that is about actors. */
export function actorStore(
  database: ShelfDatabase,
  clock: () => number,
  writing: Writing,
): ActorStore {
  return {
    decideActor: (article, decision) =>
      writing(() => keepDecision(database, article, decision, clock())),
    getDecisions: (article) => withNamedErrors(() => decisionsOn(database, article, clock())),
    findAppearances: (article, names) =>
      withNamedErrors(() => findAppearances(database, article, names)),
    getSavedWork: (articleId) => withNamedErrors(() => savedWork(database, articleId)),
  };
}
