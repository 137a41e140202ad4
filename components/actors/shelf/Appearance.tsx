import { i18n } from '#i18n';

import type { NoteThen, SaidThen, ShelfAppearance } from '../../../lib/domain/shelf-appearance.ts';
import { shownTitle } from '../../../lib/domain/shown-title.ts';
import { articleName } from '../../article-name.ts';
import { formatDate } from '../../reader-locale.ts';
import { WebLink } from '../../WebLink.tsx';
import { voiceWord } from '../card/voice-word.ts';

/** Enough to remember an article by; all of it is in the article. */
const MOST_THINGS_SAID = 3;
const MOST_NOTES = 3;

/** One earlier article: what the actor was there, what it said, what the reader noted. */
export function Appearance({ appearance }: { readonly appearance: ShelfAppearance }) {
  const { titles, said, notes } = appearance;
  return (
    <div class="appearance">
      <ArticleLink appearance={appearance} />
      <p class="appearance-facts">
        {factsOf(appearance).map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      {titles.length > 0 && (
        <p class="appearance-titles">
          {titles.map((title) => (
            <bdi key={title}>{shownTitle(title)}</bdi>
          ))}
        </p>
      )}
      <SaidList said={said} />
      <NoteList notes={notes} />
    </div>
  );
}

function ArticleLink({ appearance }: { appearance: ShelfAppearance }) {
  return (
    <WebLink address={appearance.address} class="appearance-title">
      <bdi>{articleName(appearance)}</bdi>
    </WebLink>
  );
}

function factsOf({ outlet, published }: ShelfAppearance): string[] {
  const day = published === null ? null : formatDate(published);
  return [outlet, day].filter((fact) => fact !== null);
}

function SaidList({ said }: { readonly said: readonly SaidThen[] }) {
  if (said.length === 0) return null;
  return (
    <ul class="appearance-list" role="list" aria-label={i18n.t('popup.actors.shelf.said')}>
      {said.slice(0, MOST_THINGS_SAID).map((one, index) => (
        <li key={index}>
          <span class="passage-lead">{voiceWord(one)}</span>{' '}
          <bdi class="article-text">{one.text}</bdi>
        </li>
      ))}
      <More count={said.length - MOST_THINGS_SAID} />
    </ul>
  );
}

function NoteList({ notes }: { readonly notes: readonly NoteThen[] }) {
  if (notes.length === 0) return null;
  return (
    <ul
      class="appearance-list appearance-notes"
      role="list"
      aria-label={i18n.t('popup.actors.shelf.notes')}
    >
      {notes.slice(0, MOST_NOTES).map(({ id, quote, comment }) => (
        <li key={id}>
          <span class="passage-lead">{i18n.t('popup.actors.shelf.note')}</span>{' '}
          {comment !== '' && <bdi class="appearance-comment">{comment}</bdi>}{' '}
          <q>
            <bdi class="article-text">{quote}</bdi>
          </q>
        </li>
      ))}
      <More count={notes.length - MOST_NOTES} />
    </ul>
  );
}

/** What is left out is counted, so that nobody takes a part for the whole. */
function More({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return <li class="passage-lead">{i18n.t('popup.actors.shelf.moreSaid', count)}</li>;
}
