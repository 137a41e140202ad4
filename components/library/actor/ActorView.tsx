import './actor.css';

import { i18n } from '#i18n';

import { Absent } from '../Absent.tsx';
import type { ViewProps } from '../library.ts';
import { useLoaded } from '../use-loaded.ts';
import { ActorArticle } from './ActorArticle.tsx';
import type { ActorPage } from './actor-page.ts';
import { RoleList } from './RoleList.tsx';

/** Everything one actor said over all saved articles, in time order; namesakes are kept apart. */
export function ActorView({ library, route }: ViewProps<'actor'>) {
  const { key, parameters } = route;
  const articleId = new URLSearchParams(parameters).get('in');
  const page = useLoaded(
    `${key} ${articleId ?? ''}`,
    () => library.actions.reader.openActor(key, articleId),
    library,
  );
  if (page === null) return <div class="library-coming" aria-busy="true" />;
  if (page === 'absent') return <Absent title={i18n.t('library.actorPage.absent')} />;
  library.entitle(page.name);
  return <OpenedActor page={page} />;
}

function OpenedActor({ page }: { readonly page: ActorPage }) {
  const { name, same, possible } = page;
  return (
    <div class="actor-page">
      <header class="actor-page-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="hint">{summaryOf(page)}</p>
        <RoleList articles={same} />
      </header>
      <ol class="actor-articles" role="list" aria-label={i18n.t('library.actorPage.said')}>
        {same.map((one) => (
          <ActorArticle key={one.articleId} article={one} level={2} />
        ))}
      </ol>
      {possible.length > 0 && (
        <section class="actor-possible" aria-labelledby="actor-possible">
          <h2 id="actor-possible">{i18n.t('library.actorPage.possible')}</h2>
          <p class="hint">{i18n.t('library.actorPage.possibleHint')}</p>
          <ol class="actor-articles" role="list">
            {possible.map((one) => (
              <ActorArticle key={one.articleId} article={one} level={3} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function summaryOf({ type, same }: ActorPage): string {
  const said = same.reduce((count, one) => count + one.said.length, 0);
  return [
    i18n.t(`library.actorPage.type.${type}`),
    i18n.t('library.actorPage.found', same.length),
    i18n.t('library.actorPage.sayings', said),
  ].join(' · ');
}
