import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { isWebAddress } from '../../../lib/domain/is-note.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { shortAddress } from '../../notes/web-address.ts';
import { formatDate, formatDay } from '../../reader-locale.ts';

interface ReaderHeadProps {
  readonly record: ShelfArticle;
  /** When the text was kept: milliseconds since 1970; `null` where none is. */
  readonly keptAt: number | null;
  readonly children: ComponentChildren;
}

/** What the article is, where it is from, and what can be done with it. */
export function ReaderHead({ record, keptAt, children }: ReaderHeadProps) {
  const { title, address } = record;
  return (
    <header class="reader-head">
      <h1>{title === '' ? i18n.t('popup.article.untitled') : <bdi>{title}</bdi>}</h1>
      <ul class="reader-facts" role="list" aria-label={i18n.t('popup.article.about')}>
        {factsOf(record, keptAt).map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <p class="reader-address">
        {isWebAddress(address) ? (
          <a
            class="library-link"
            href={address}
            title={address}
            target="_blank"
            rel="noopener noreferrer"
          >
            <bdi>{shortAddress(address)}</bdi>
          </a>
        ) : (
          <bdi>{address}</bdi>
        )}
      </p>
      {children}
    </header>
  );
}

function factsOf({ outlet, byline, published }: ShelfArticle, keptAt: number | null): string[] {
  const day = published === null ? null : formatDate(published);
  const kept = keptAt === null ? null : i18n.t('library.reader.keptOn', [formatDay(keptAt)]);
  return [outlet, byline, day, kept].filter((fact) => fact !== null && fact !== '') as string[]; // `filter` does not narrow two checks at once
}
