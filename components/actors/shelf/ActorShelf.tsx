import './ActorShelf.css';
import { i18n } from '#i18n';

import type { Card } from '../../../lib/domain/card.ts';
import type { ShelfAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { GrowingList } from '../../GrowingList.tsx';
import type { ActorDesk } from '../actor-desk.ts';
import { DetailsPart } from '../card/DetailsPart.tsx';
import { Appearance } from './Appearance.tsx';
import { type ShelfState, useHistory } from './use-history.ts';

const ARTICLES_AT_ONCE = 3;

interface ActorShelfProps {
  readonly card: Card;
  readonly desk: ActorDesk;
}

/** Earlier articles that the reader keeps, with the actor in them. */
export function ActorShelf({ card, desk }: ActorShelfProps) {
  const history = useHistory(card, desk);
  return (
    <DetailsPart title={i18n.t('popup.actors.shelf.title')}>
      {typeof history === 'string' || history.length === 0 ? (
        <p class="hint">{i18n.t(`popup.actors.shelf.${emptyWords(history)}`)}</p>
      ) : (
        <History history={history} />
      )}
    </DetailsPart>
  );
}

function emptyWords(history: ShelfState): 'searching' | 'failed' | 'none' {
  return typeof history === 'string' ? history : 'none';
}

/** Those of a mere namesake are kept apart, so that nobody takes them for more. */
function History({ history }: { readonly history: readonly ShelfAppearance[] }) {
  const { same = [], possible = [] } = Object.groupBy(history, ({ certainty }) => certainty);
  return (
    <>
      {same.length > 0 && <Appearances appearances={same} />}
      {possible.length > 0 && (
        <div class="shelf-possible">
          <h5 class="shelf-possible-title">{i18n.t('popup.actors.shelf.possible')}</h5>
          <p class="hint">{i18n.t('popup.actors.shelf.possibleHint')}</p>
          <Appearances appearances={possible} />
        </div>
      )}
    </>
  );
}

function Appearances({ appearances }: { readonly appearances: readonly ShelfAppearance[] }) {
  return (
    <GrowingList
      items={appearances}
      step={ARTICLES_AT_ONCE}
      keyOf={({ articleId }) => articleId}
      moreLabel={(count) => i18n.t('popup.actors.shelf.more', count)}
      render={(appearance) => <Appearance appearance={appearance} />}
    />
  );
}
