import { i18n } from '#i18n';

import type { Statement } from '../../lib/domain/analysis.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { GrowingList } from '../GrowingList.tsx';
import type { ShowPassage } from '../PassageButton.tsx';
import { ActorCard } from './ActorCard.tsx';

const ACTORS_AT_ONCE = 60;

interface ActorListProps {
  readonly reading: Reading;
  readonly onShow: ShowPassage;
}

/** A card for every actor, most prominent first. */
export function ActorList({ reading, onShow }: ActorListProps) {
  const { article, analysis, cards } = reading;
  if (cards.length === 0) return <p class="nothing">{i18n.t('popup.actors.none')}</p>;
  const statementsById = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  return (
    <GrowingList
      items={cards}
      step={ACTORS_AT_ONCE}
      keyOf={({ actor }) => actor.id}
      moreLabel={(count) => i18n.t('popup.actors.moreActors', count)}
      render={({ actor, statements, background }) => (
        <ActorCard
          actor={actor}
          background={background}
          statements={statements.map((id) => statementsById.get(id)).filter(isStatement)}
          text={article.text}
          onShow={onShow}
        />
      )}
    />
  );
}

function isStatement(statement: Statement | undefined): statement is Statement {
  return statement !== undefined;
}
