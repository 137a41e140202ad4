import { i18n } from '#i18n';

import type { Companion } from '../../../lib/domain/card.ts';
import { ArticleText } from '../../ArticleText.tsx';
import type { ActorDesk } from '../actor-desk.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { DetailsPart } from './DetailsPart.tsx';

/** Those named with it most; with the rest it hardly has to do. */
const MOST_COMPANIONS = 8;

interface CompanionsProps {
  readonly companions: readonly Companion[];
  readonly desk: ActorDesk;
}

/** Whom an actor is named together with; each leads to that one's card. */
export function Companions({ companions, desk }: CompanionsProps) {
  const known = companions.flatMap(({ actor, sentences }) => {
    const name = desk.actors.get(actor)?.name;
    return name === undefined ? [] : [{ actor, sentences, name }];
  });
  if (known.length === 0) return null;
  return (
    <DetailsPart title={i18n.t('popup.actors.appearsWith')}>
      <ul class="companions" role="list">
        {known.slice(0, MOST_COMPANIONS).map(({ actor, sentences, name }) => (
          <li key={actor}>
            <button
              type="button"
              class="companion"
              title={i18n.t('popup.actors.together', sentences)}
              aria-label={i18n.t('popup.actors.goTo', [nameInSentence(name)])}
              onClick={() => desk.onGoTo(actor)}
            >
              <ArticleText>{name}</ArticleText>
            </button>
          </li>
        ))}
      </ul>
    </DetailsPart>
  );
}
