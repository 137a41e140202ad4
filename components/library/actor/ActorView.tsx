import './actor.css';

import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Absent } from '../Absent.tsx';
import type { Library, ViewProps } from '../library.ts';
import type { RouteTo } from '../routes.ts';
import { useFresh } from '../use-fresh.ts';
import { ActorDeeds } from './ActorDeeds.tsx';
import { ActorList } from './ActorList.tsx';
import type { ActorPage } from './actor-page.ts';
import { ACTOR_STEP, actorPlaceIn, withActorPlace } from './actor-place.ts';
import { RoleList } from './RoleList.tsx';

/** Everything one actor said over all saved articles, in time order; namesakes are kept apart. */
export function ActorView({ library, route }: ViewProps<'actor'>) {
  const { key, parameters } = route;
  const { articleId } = actorPlaceIn(parameters);
  const page = useFresh(
    `${key} ${articleId ?? ''}`,
    () => library.actions.reader.openActor(key, articleId),
    library,
  );
  if (page === null) return <div class="library-coming" aria-busy="true" />;
  if (page === 'absent') return <Absent title={i18n.t('library.actorPage.absent')} />;
  library.entitle(page.name);
  return <OpenedActor page={page} route={route} library={library} />;
}

interface OpenedActorProps {
  readonly page: ActorPage;
  readonly route: RouteTo<'actor'>;
  readonly library: Library;
}

function OpenedActor({ page, route, library }: OpenedActorProps) {
  const { name, same, possible } = page;
  const { filter, shown } = actorPlaceIn(route.parameters);
  const [possibleShown, setPossibleShown] = useState(ACTOR_STEP);
  const change = (to: Parameters<typeof withActorPlace>[1]) =>
    library.go(withActorPlace(route, to), 'in-place');
  const list = { library, actorKey: route.key, filter };
  return (
    <div class="actor-page">
      <header class="actor-page-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="hint">{summaryOf(page)}</p>
        <RoleList articles={same} />
        <ActorDeeds
          filter={filter}
          onFilter={(one) => change({ filter: one })}
          onPrint={library.actions.reader.print}
        />
      </header>
      <ActorList
        {...list}
        label={i18n.t('library.actorPage.said')}
        meetings={same}
        shown={shown}
        onShow={(count) => change({ shown: count })}
        level={2}
      />
      {possible.length > 0 && (
        <section class="actor-possible" aria-labelledby="actor-possible">
          <h2 id="actor-possible">{i18n.t('library.actorPage.possible', possible.length)}</h2>
          <p class="hint">{i18n.t('library.actorPage.possibleHint')}</p>
          <ActorList
            {...list}
            label={i18n.t('library.actorPage.possible', possible.length)}
            meetings={possible}
            shown={possibleShown}
            onShow={setPossibleShown}
            level={3}
          />
        </section>
      )}
      <p class="hint actor-saved-only">{i18n.t('library.actorPage.savedOnly')}</p>
    </div>
  );
}

function summaryOf({ type, same }: ActorPage): string {
  return [
    i18n.t(`library.actorPage.type.${type}`),
    i18n.t('library.actorPage.found', same.length),
  ].join(' · ');
}
