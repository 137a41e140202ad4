import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Card } from '../../../lib/domain/card.ts';
import { GrowingList } from '../../GrowingList.tsx';
import { formatNumber } from '../../reader-locale.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { ActorCard } from '../card/ActorCard.tsx';

const ACTORS_AT_ONCE = 40;

interface ActorSectionProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly desk: ActorDesk;
  /** Ids of the actors whose cards are open. */
  readonly opened: ReadonlySet<string>;
  /** Id of the actor that was last gone to. */
  readonly goal: string | null;
  readonly onToggle: (actor: string) => void;
}

/** Actors that belong together, under a title that counts them. */
export function ActorSection({ title, cards, desk, opened, goal, onToggle }: ActorSectionProps) {
  const reach = useReach(cards.findIndex(({ actor }) => actor.id === goal) + 1);
  if (cards.length === 0) return null;
  return (
    <section class="actor-section">
      <h2 class="actor-section-title">
        {title} <span class="actor-section-count">{formatNumber(cards.length)}</span>
      </h2>
      <GrowingList
        items={cards}
        step={ACTORS_AT_ONCE}
        atLeast={reach}
        keyOf={({ actor }) => actor.id}
        moreLabel={(count) => i18n.t('popup.actors.moreActors', count)}
        render={(card) => (
          <ActorCard
            {...{ card, desk }}
            isOpen={opened.has(card.actor.id)}
            onToggle={() => onToggle(card.actor.id)}
          />
        )}
      />
    </section>
  );
}

/** How far down was ever gone: what was shown once does not go away again. */
function useReach(place: number): number {
  const farthest = useRef(0);
  farthest.current = Math.max(farthest.current, place);
  return farthest.current;
}
