import './ActorDetails.css';
import type { Card } from '../../../lib/domain/card.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { ActorDecisions } from '../decisions/ActorDecisions.tsx';
import { LookUpSection } from '../look-up/LookUpSection.tsx';
import { ActorShelf } from '../shelf/ActorShelf.tsx';
import { AlsoCalled } from './AlsoCalled.tsx';
import { Companions } from './Companions.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { SaidAbout } from './SaidAbout.tsx';

interface ActorDetailsProps {
  readonly card: Card;
  readonly desk: ActorDesk;
}

/** The rest of what is known of an actor, and what the reader can set right. */
export function ActorDetails({ card, desk }: ActorDetailsProps) {
  const { actor, saidAbout, appearsWith } = card;
  const { text, language } = desk.reading.article;
  return (
    <div class="actor-details">
      <AlsoCalled actor={actor} text={text} />
      <MentionSteps mentions={actor.mentions} text={text} onShow={desk.onShow} />
      <SaidAbout ids={saidAbout} desk={desk} />
      <Companions companions={appearsWith} desk={desk} />
      <ActorShelf card={card} desk={desk} />
      <LookUpSection name={actor.name} language={language} actions={desk.actions} />
      <ActorDecisions actor={actor} desk={desk} />
    </div>
  );
}
