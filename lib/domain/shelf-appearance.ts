import type { ActorDecision } from './actor-decision.ts';
import type { Analysis, Voice } from './analysis.ts';
import type { Article } from './article.ts';
import type { Note } from './note.ts';
import type { ShelfArticle } from './shelf.ts';
import type { ShelfActor } from './shelf-actor.ts';

/** What the reader's shelf knows of an actor of the article being read, one saved article each. */
export interface ShelfAppearance {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date as the page gives it. */
  readonly published: string | null;
  /** Where the article can be opened again. */
  readonly address: string;
  /** `possible` where the name is the same and nothing shows that it is the same person. */
  readonly certainty: 'same' | 'possible';
  /** What that article calls it: "a Republican senator". */
  readonly titles: readonly string[];
  /** What it said there, in reading order. */
  readonly said: readonly SaidThen[];
  /** The reader's notes there on passages that name it or that it says. */
  readonly notes: readonly NoteThen[];
}

export interface SaidThen {
  readonly text: string;
  readonly voice: Voice;
}

export interface NoteThen {
  readonly id: string;
  readonly quote: string;
  readonly comment: string;
}

/** The saved articles an actor appears in, newest first. */
export interface ActorHistory {
  /** Id of the actor in the article being read. */
  readonly actor: string;
  readonly appearances: readonly ShelfAppearance[];
}

/** So many of the articles an actor appears in are shown. */
export const MOST_APPEARANCES = 20;

/** So much is shown of what it said in one article. */
export const MOST_SAID = { statements: 5, characters: 300 } as const;

/** An actor in a saved article, small enough to go through many; made of the saved text and made again with it. */
export interface KeptAppearance {
  readonly articleId: string;
  /** Each of its `nameKeys`, with the time the article is from: milliseconds since 1970. */
  readonly keys: readonly (readonly [name: string, time: number])[];
  readonly actor: ShelfActor;
  readonly said: readonly SaidThen[];
}

/** A saved article with the reader's work on it. */
export interface SavedWork {
  readonly record: ShelfArticle;
  /** `null` where there is neither note nor decision to place in it. */
  readonly saved: { readonly article: Article; readonly analysis: Analysis } | null;
  readonly decisions: readonly ActorDecision[];
  readonly notes: readonly Note[];
}
