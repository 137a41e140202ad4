import type { ActorDecision } from '../../lib/domain/actor-decision.ts';
import type { Article } from '../../lib/domain/article.ts';
import type { ShelfActor } from '../../lib/domain/shelf-actor.ts';
import type { ActorHistory } from '../../lib/domain/shelf-appearance.ts';

/** What cards ask of the world outside; every promise may reject. */
export interface ActorActions {
  /** Keeps the decision; the tab, when it is read again, is read as decided. */
  readonly decideActor: (article: Article, decision: ActorDecision) => Promise<unknown>;
  /** Calls back when something was decided about the actors of an article anywhere, until the function it returns is called. */
  readonly onActorNews: (listener: (articleId: string) => void) => () => void;
  /** What the reader's other saved articles tell of these actors; those of which none tells are left out. */
  readonly getActorHistories: (
    article: Article,
    actors: readonly ShelfActor[],
  ) => Promise<readonly ActorHistory[]>;
}
