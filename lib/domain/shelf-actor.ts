import { aliasesOf } from './actor-aliases.ts';
import type { ActorType } from './analysis.ts';
import type { Article } from './article.ts';
import type { Card, Companion } from './card.ts';

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
  /** Names of the people and organizations it is named with most, without those that everybody knows. */
  readonly companions: readonly string[];
  /** What is known of it beforehand: "Senator for South Dakota, Republican". */
  readonly background: string | null;
}

/** Most actors that are asked for at once, and most words of each and their length. */
export const SHELF_ACTOR_LIMITS = { actors: 2_000, words: 30, characters: 300 } as const;

/** What of a card tells who an actor is. */
export type CardOfActor = Pick<Card, 'actor' | 'background' | 'appearsWith'>;

interface ReadingOfActors {
  readonly article: Article;
  readonly cards: readonly CardOfActor[];
}

/** The actor of a card as the shelf knows it; what a page makes too long or too many is cut. */
export function shelfActor(
  { actor, background, appearsWith }: CardOfActor,
  { article, cards }: ReadingOfActors,
): ShelfActor {
  return {
    id: actor.id,
    type: actor.type,
    name: short(actor.name),
    titles: few(actor.titles),
    aliases: few(aliasesOf(article.text, actor)),
    companions: few(companionsIn(cards, appearsWith)),
    background: background === null ? null : short(background.about),
  };
}

/** Whoever is on our own lists is soon named beside anybody, and so is a place. */
function companionsIn(cards: readonly CardOfActor[], companions: readonly Companion[]): string[] {
  const cardOf = new Map(cards.map((card) => [card.actor.id, card]));
  return companions.flatMap((companion) => {
    const card = cardOf.get(companion.actor);
    if (card === undefined || card.background !== null) return [];
    const { name, type } = card.actor;
    return type === 'person' || type === 'organization' ? [name] : [];
  });
}

function few(words: readonly string[]): readonly string[] {
  return words.slice(0, SHELF_ACTOR_LIMITS.words).map(short);
}

function short(words: string): string {
  return words.slice(0, SHELF_ACTOR_LIMITS.characters);
}
