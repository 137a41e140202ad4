import { i18n } from '#i18n';

import type { Actor } from '../../../lib/domain/analysis.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { shownTitle } from '../../../lib/domain/shown-title.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { type ActorDesk, present } from '../actor-desk.ts';
import { AskedLines } from './AskedLines.tsx';
import { BackgroundLine } from './BackgroundLine.tsx';
import { CouldBe } from './CouldBe.tsx';
import { StatementsOf } from './StatementsOf.tsx';

interface ActorBriefProps {
  readonly card: Card;
  readonly desk: ActorDesk;
  readonly isOpen: boolean;
}

/** What is worth knowing at a glance: who it is, how much of it there is, what it says first. */
export function ActorBrief({ card, desk, isOpen }: ActorBriefProps) {
  const { actor, background } = card;
  const { text } = desk.reading.article;
  const statements = present(card.statements, desk.statements);
  return (
    <>
      <Titles titles={actor.titles} />
      {background !== null && <BackgroundLine background={background} />}
      {actor.couldBe.length > 0 && <CouldBe {...{ actor, desk, isOpen }} />}
      <p class="actor-counts">{countsOf(actor, statements.length)}</p>
      <AskedLines asked={card.asked} text={text} onShow={desk.onShow} />
      {statements.length > 0 && (
        <StatementsOf {...{ statements, text, isOpen }} onShow={desk.onShow} />
      )}
    </>
  );
}

function Titles({ titles }: { readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <ul class="actor-titles" role="list">
      {titles.map((title) => (
        <li key={title}>
          <ArticleText>{shownTitle(title)}</ArticleText>
        </li>
      ))}
    </ul>
  );
}

function countsOf({ mentions }: Actor, statementCount: number): string {
  const mentioned = i18n.t('popup.actors.mentions', mentions.length);
  return statementCount === 0
    ? mentioned
    : `${i18n.t('popup.actors.statements', statementCount)} · ${mentioned}`;
}
