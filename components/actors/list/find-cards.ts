import { aliasesOf } from '../../../lib/domain/actor-aliases.ts';
import type { ActorType } from '../../../lib/domain/analysis.ts';
import { foldName } from '../../../lib/domain/background.ts';
import type { Card } from '../../../lib/domain/card.ts';
import type { Reading } from '../../../lib/domain/reading.ts';

/** What the reader wants to see of the actors. */
export interface ActorFilter {
  /** As typed: all of its words must be found in names, titles or background. */
  readonly words: string;
  /** `null` for all. */
  readonly type: ActorType | null;
}

export const ALL_ACTORS: ActorFilter = { words: '', type: null };

/** What each card is found by, folded. */
export type CardWords = ReadonlyMap<Card, string>;

export function cardWords({ article, cards }: Reading): CardWords {
  return new Map(
    cards.map((card) => {
      const { actor, background } = card;
      const words = [actor.name, ...aliasesOf(article.text, actor), ...actor.titles];
      return [card, fold([...words, background?.about ?? ''].join('\n'))];
    }),
  );
}

export function findCards(
  cards: readonly Card[],
  filter: ActorFilter,
  wordsOf: CardWords,
): readonly Card[] {
  const typed = fold(filter.words).split(' ');
  const fitsWords = (card: Card): boolean => {
    const words = wordsOf.get(card) ?? '';
    return typed.every((word) => words.includes(word));
  };
  return cards.filter(
    (card) =>
      (filter.type === null || card.actor.type === filter.type) &&
      (filter.words.trim() === '' || fitsWords(card)),
  );
}

function fold(words: string): string {
  return foldName(words).toLowerCase();
}
