import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { isWebAddress } from '../../../lib/domain/is-note.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { articleName } from '../../article-name.ts';
import { shortAddress } from '../../notes/web-address.ts';
import { formatDate, formatDay } from '../../reader-locale.ts';
import { WebLink } from '../../WebLink.tsx';
import type { Library } from '../library.ts';
import { ReaderLabels } from './ReaderLabels.tsx';

interface ReaderHeadProps {
  readonly record: ShelfArticle;
  readonly library: Library;
  /** When the text was kept: milliseconds since 1970; `null` where none is. */
  readonly keptAt: number | null;
  readonly children: ComponentChildren;
}

/** What the article is, where it is from, and what can be done with it. */
export function ReaderHead({ record, library, keptAt, children }: ReaderHeadProps) {
  const { address } = record;
  return (
    <header class="reader-head">
      <h1>
        <bdi>{articleName(record)}</bdi>
      </h1>
      <ul class="reader-facts" role="list" aria-label={i18n.t('popup.article.about')}>
        {factsOf(record, keptAt).map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <p class="reader-address">
        <WebLink address={address} class="library-link">
          <bdi>{isWebAddress(address) ? shortAddress(address) : address}</bdi>
        </WebLink>
      </p>
      <ReaderLabels {...{ record, library }} />
      {children}
    </header>
  );
}

function factsOf({ outlet, byline, published }: ShelfArticle, keptAt: number | null): string[] {
  const day = published === null ? null : formatDate(published);
  const kept = keptAt === null ? null : i18n.t('library.reader.keptOn', [formatDay(keptAt)]);
  // Some papers sign with their own name.
  return [...new Set([outlet, byline, day, kept].flatMap((fact) => fact || []))];
}
