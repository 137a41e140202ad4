import type { ActorType } from '../../../lib/domain/analysis.ts';
import type { NoteThen, SaidThen } from '../../../lib/domain/shelf-appearance.ts';
import type { Span } from '../../../lib/domain/span.ts';

/** Where on the shelf an actor is met; what it says there is read when it comes to be shown. */
export interface ActorPage {
  readonly name: string;
  readonly type: ActorType;
  /** Articles that name it for certain, and those that name somebody of the name; earliest first. */
  readonly same: readonly ActorMeeting[];
  readonly possible: readonly ActorMeeting[];
}

/** A saved article that names it. */
export interface ActorMeeting {
  readonly articleId: string;
  /** When it was published, else kept: milliseconds since 1970. */
  readonly time: number;
  /** Whether it tells when it was published; else `time` says nothing of what it tells. */
  readonly isDated: boolean;
  readonly titles: readonly string[];
}

/** What one saved article tells of it. */
export interface ActorInArticle {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
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
