import './ActorShelf.css';
import { i18n } from '#i18n';

import { actorKey } from '../../../lib/domain/actor-decision.ts';
import type { Card } from '../../../lib/domain/card.ts';
import type { ShelfAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { GrowingList } from '../../GrowingList.tsx';
import { hashOf } from '../../library/routes.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { DetailsPart } from '../card/DetailsPart.tsx';
import { Appearance } from './Appearance.tsx';
import { type ShelfState, useHistory } from './use-history.ts';

const ARTICLES_AT_ONCE = 3;
const LIBRARY = '/library.html';

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
        <>
          <History history={history} />
          <AllOnShelf card={card} history={history} />
        </>
      )}
    </DetailsPart>
  );
}

function emptyWords(history: ShelfState): 'searching' | 'failed' | 'none' {
  return typeof history === 'string' ? history : 'none';
}

/** Leads to everything that the actor said in saved articles; where it is certain, as it is met there. */
function AllOnShelf({ card: { actor }, history }: HistoryProps & { readonly card: Card }) {
  const met = history.find(({ certainty }) => certainty === 'same') ?? history[0];
  const route = hashOf({
    name: 'actor',
    key: actorKey(actor),
    parameters: met === undefined ? '' : new URLSearchParams({ in: met.articleId }).toString(),
  });
  // From the library itself it is only a step.
  const target = location.pathname === LIBRARY ? {} : { target: '_blank' };
  return (
    <a class="shelf-all" href={`${LIBRARY}${route}`} {...target}>
      {i18n.t('library.actorPage.allFrom', [actor.name])}
    </a>
  );
}

interface HistoryProps {
  readonly history: readonly ShelfAppearance[];
}

/** Those of a mere namesake are kept apart, so that nobody takes them for more. */
function History({ history }: HistoryProps) {
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
