import './ActorCard.css';
import { i18n } from '#i18n';

import type { Actor, ActorType, Statement } from '../../lib/domain/analysis.ts';
import type { Background } from '../../lib/domain/background.ts';
import { statementSpan, statementText } from '../../lib/domain/statement-span.ts';
import { ArticleText } from '../ArticleText.tsx';
import { GrowingList } from '../GrowingList.tsx';
import { PassageButton, type ShowPassage } from '../PassageButton.tsx';
import { BackgroundLine } from './BackgroundLine.tsx';

/** Enough to hear the actor; the rest is a press away, so that one speaker does not bury the others. */
const STATEMENTS_AT_ONCE = 3;

interface ActorCardProps {
  readonly actor: Actor;
  readonly background: Background | null;
  readonly statements: readonly Statement[];
  readonly text: string;
  readonly onShow: ShowPassage;
}

/** Who an actor is in this article, and what it says here. */
export function ActorCard({ actor, background, statements, text, onShow }: ActorCardProps) {
  return (
    <article class="actor-card">
      <div class="actor-heading">
        <h2 class="actor-name" title={actor.name}>
          <ArticleText>{actor.name}</ArticleText>
        </h2>
        <span class="actor-type">{actorTypeWord(actor.type)}</span>
      </div>
      {actor.titles.length > 0 && (
        <ul class="actor-titles" role="list">
          {actor.titles.map((title) => (
            <li key={title}>
              <ArticleText>{title}</ArticleText>
            </li>
          ))}
        </ul>
      )}
      {background !== null && <BackgroundLine background={background} />}
      <p class="actor-counts">{countsOf(actor, statements)}</p>
      {statements.length > 0 && (
        <GrowingList
          items={statements}
          step={STATEMENTS_AT_ONCE}
          keyOf={({ id }) => id}
          moreLabel={(count) => i18n.t('popup.actors.more', count)}
          render={(statement) => (
            <PassageButton
              words={statementText(text, statement)}
              span={statementSpan(statement)}
              onShow={onShow}
            />
          )}
        />
      )}
    </article>
  );
}

function countsOf(actor: Actor, statements: readonly Statement[]): string {
  const mentions = i18n.t('popup.actors.mentions', actor.mentions.length);
  return statements.length === 0
    ? mentions
    : `${i18n.t('popup.actors.statements', statements.length)} · ${mentions}`;
}

function actorTypeWord(type: ActorType): string {
  return i18n.t(`popup.actorType.${type}`);
}
