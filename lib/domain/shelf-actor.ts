import { aliasesOf } from './actor-aliases.ts';
import type { ActorType } from './analysis.ts';
import type { Card } from './card.ts';
import type { Reading } from './reading.ts';

/** An actor of an article, as the shelf is asked for it and as it is kept there. */
export interface ShelfActor {
  /** Id in its article. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Titles and roles as the article gives them. */
  readonly titles: readonly string[];
  /** What else the article calls it by name. */
  readonly aliases: readonly string[];
  /** Names of the people and organizations it is named with most. */
  readonly companions: readonly string[];
  /** What is known of it beforehand: "Senator for South Dakota, Republican". */
  readonly background: string | null;
}

/** Most actors that are asked for at once, and most words of each and their length. */
export const SHELF_ACTOR_LIMITS = { actors: 2_000, words: 30, characters: 300 } as const;

/** The actor of a card as the shelf knows it; what a page makes too long or too many is cut. */
export function shelfActor(
  { actor, background, appearsWith }: Pick<Card, 'actor' | 'background' | 'appearsWith'>,
  { article, analysis }: Pick<Reading, 'article' | 'analysis'>,
): ShelfActor {
  const others = new Map(analysis.actors.map((other) => [other.id, other]));
  const companions = appearsWith.flatMap((companion) => {
    const other = others.get(companion.actor);
    return other?.type === 'person' || other?.type === 'organization' ? [other.name] : [];
  });
  return {
    id: actor.id,
    type: actor.type,
    name: short(actor.name),
    titles: few(actor.titles),
    aliases: few(aliasesOf(article.text, actor)),
    companions: few(companions),
    background: background === null ? null : short(background.about),
  };
}

function few(words: readonly string[]): readonly string[] {
  return words.slice(0, SHELF_ACTOR_LIMITS.words).map(short);
}

function short(words: string): string {
  return words.slice(0, SHELF_ACTOR_LIMITS.characters);
}
