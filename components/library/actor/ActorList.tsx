import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import { ActorArticle } from './ActorArticle.tsx';
import type { ActorInArticle, ActorMeeting } from './actor-page.ts';
import { ACTOR_STEP, type ActorFilter } from './actor-place.ts';
import { useTold } from './use-told.ts';

interface ActorListProps {
  readonly library: Library;
  readonly actorKey: string;
  readonly label: string;
  /** All of them, earliest first. */
  readonly meetings: readonly ActorMeeting[];
  readonly filter: ActorFilter;
  readonly shown: number;
  readonly onShow: (count: number) => void;
  /** Of the articles' headings. */
  readonly level: 2 | 3;
}

/** What the articles tell of the actor, in time order, as many as were asked for. */
export function ActorList(props: ActorListProps) {
  const { library, actorKey, label, meetings, filter, shown, onShow, level } = props;
  const told = useTold(actorKey, meetings, shown, library);
  const beginning = meetings.slice(0, shown);
  const isReading = beginning.some(({ articleId }) => told.get(articleId) === undefined);
  const articles = beginning.flatMap((meeting) => {
    const article = told.get(meeting.articleId);
    return article && tells(article, filter) ? [{ article, meeting }] : [];
  });
  return (
    <>
      <ol class="actor-articles" role="list" aria-label={label} aria-busy={isReading}>
        {articles.map(({ article, meeting }) => (
          <ActorArticle key={article.articleId} {...{ article, meeting, filter, level }} />
        ))}
      </ol>
      {!isReading && articles.length === 0 && (
        <p class="hint">{i18n.t('library.actorPage.nothingOfThat')}</p>
      )}
      <ShowMore shown={beginning.length} total={meetings.length} onShow={onShow} />
    </>
  );
}

function tells({ said, about }: ActorInArticle, filter: ActorFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'said':
      return said.length > 0;
    case 'about':
      return about.length > 0;
  }
}

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onShow: (count: number) => void;
}

/** Says how much of the list is there, and leads to the rest. */
function ShowMore({ shown, total, onShow }: ShowMoreProps) {
  if (total <= ACTOR_STEP) return null;
  const left = total - shown;
  return (
    <div class="actor-more">
      <output>{i18n.t('library.actorPage.shown', [String(shown), String(total)])}</output>
      {left > 0 && (
        <button type="button" class="button" onClick={() => onShow(shown + ACTOR_STEP)}>
          {i18n.t('library.actorPage.more', Math.min(left, ACTOR_STEP))}
        </button>
      )}
      {left > ACTOR_STEP && (
        <button type="button" class="button" onClick={() => onShow(total)}>
          {i18n.t('library.actorPage.rest', left)}
        </button>
      )}
    </div>
  );
}
