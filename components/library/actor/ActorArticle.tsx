import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import type { NoteThen } from '../../../lib/domain/shelf-appearance.ts';
import { voiceWord } from '../../actors/card/voice-word.ts';
import { formatDay } from '../../reader-locale.ts';
import { toPassage } from '../reader/passage-address.ts';
import { toArticle } from '../routes.ts';
import type { ActorInArticle, ActorMeeting, SaidThere } from './actor-page.ts';
import type { ActorFilter } from './actor-place.ts';

interface ActorArticleProps {
  readonly article: ActorInArticle;
  readonly meeting: ActorMeeting;
  readonly filter: ActorFilter;
  /** Of its heading. */
  readonly level: 2 | 3;
}

/** One saved article: when, where, what the actor said in it, what others say of it, what the reader noted. */
export function ActorArticle({ article, meeting, filter, level }: ActorArticleProps) {
  const { articleId, title, outlet } = article;
  const { time, isDated } = meeting;
  const day = formatDay(time);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li class="actor-article">
      <p class="actor-article-facts">
        <time dateTime={new Date(time).toISOString()}>
          {isDated ? day : i18n.t('library.reader.keptOn', [day])}
        </time>
        {outlet !== null && <bdi>{outlet}</bdi>}
      </p>
      <Heading class="actor-article-title">
        <a class="library-link" href={toArticle(articleId)}>
          <bdi>{title === '' ? i18n.t('popup.article.untitled') : title}</bdi>
        </a>
      </Heading>
      {filter !== 'about' && <Said article={article} />}
      {filter === 'about' && <About article={article} />}
      {filter === 'all' && <Beside article={article} />}
    </li>
  );
}

interface OfArticle {
  readonly article: ActorInArticle;
}

function Said({ article: { articleId, said } }: OfArticle) {
  if (said.length === 0) return <p class="hint">{i18n.t('library.actorPage.nothingSaid')}</p>;
  return <Sayings articleId={articleId} sayings={said} leadOf={(one) => voiceWord(one) ?? ''} />;
}

function About({ article: { articleId, about } }: OfArticle) {
  const leadOf = ({ by }: SaidThere) => by ?? i18n.t('library.actorPage.nobody');
  return <Sayings articleId={articleId} sayings={about} leadOf={leadOf} />;
}

/** What stands beside what was said is folded away until it is asked for. */
function Beside({ article }: OfArticle) {
  return (
    <>
      <Part title={i18n.t('library.actorPage.about')} isEmpty={article.about.length === 0}>
        <About article={article} />
      </Part>
      <Part title={i18n.t('library.actorPage.notes')} isEmpty={article.notes.length === 0}>
        <ActorNotes notes={article.notes} />
      </Part>
    </>
  );
}

interface SayingsProps {
  readonly articleId: string;
  readonly sayings: readonly SaidThere[];
  readonly leadOf: (saying: SaidThere) => string;
}

function Sayings({ articleId, sayings, leadOf }: SayingsProps) {
  return (
    <ul class="actor-sayings" role="list">
      {sayings.map((saying) => (
        <li key={saying.id}>
          <a class="actor-saying" href={toPassage(articleId, saying.span)}>
            <bdi class="passage-lead">{leadOf(saying)}</bdi>{' '}
            <bdi class="article-text">{saying.text}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, isEmpty, children }: PartProps) {
  if (isEmpty) return null;
  return (
    <details class="actor-beside">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function ActorNotes({ notes }: { readonly notes: readonly NoteThen[] }) {
  return (
    <ul class="actor-sayings" role="list">
      {notes.map(({ id, quote, comment }) => (
        <li key={id}>
          {comment !== '' && <p>{comment}</p>}
          <q class="article-text">{quote}</q>
        </li>
      ))}
    </ul>
  );
}
