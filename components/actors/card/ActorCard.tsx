import './ActorCard.css';
import type { Card } from '../../../lib/domain/card.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { ActorBrief } from './ActorBrief.tsx';
import { ActorDetails } from './ActorDetails.tsx';
import { ActorHeading } from './ActorHeading.tsx';

interface ActorCardProps {
  readonly card: Card;
  readonly desk: ActorDesk;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Who an actor is in this article and what it says here; opened, all that is known of it. */
export function ActorCard({ card, desk, isOpen, onToggle }: ActorCardProps) {
  return (
    <article class={`actor-card ${isOpen ? 'actor-card--open' : ''}`}>
      <ActorHeading actor={card.actor} isOpen={isOpen} onToggle={onToggle} />
      <ActorBrief {...{ card, desk, isOpen }} />
      {isOpen && <ActorDetails {...{ card, desk }} />}
    </article>
  );
}
