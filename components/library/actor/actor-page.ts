import type { ActorType } from '../../../lib/domain/analysis.ts';
import type { NoteThen, SaidThen } from '../../../lib/domain/shelf-appearance.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** What all saved articles tell of an actor. */
export interface ActorPage {
  readonly name: string;
  readonly type: ActorType;
  /** Those that tell of it for certain, and those that tell of somebody of the name; earliest first. */
  readonly same: readonly ActorInArticle[];
  readonly possible: readonly ActorInArticle[];
}

/** What one saved article tells of it. */
export interface ActorInArticle {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date as the page gives it. */
  readonly published: string | null;
  /** When it was published, else kept: milliseconds since 1970. */
  readonly time: number;
  /** What it is called there. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly said: readonly SaidThere[];
  /** What others say of it. */
  readonly about: readonly SaidThere[];
  readonly notes: readonly NoteThen[];
}

export interface SaidThere extends SaidThen {
  readonly id: string;
  /** Where it stands in the kept text. */
  readonly span: Span;
  /** Who says it; `null` where that is the actor itself, or nobody is given. */
  readonly by: string | null;
}
