import { i18n } from '#i18n';

import type { Digest } from '../../../../lib/domain/digest.ts';
import { formatDate, formatDay } from '../../../reader-locale.ts';
import { WebLink } from '../../../WebLink.tsx';

interface RowFactsProps {
  readonly digest: Digest;
  readonly tabIndex: number;
}

/** Where an article stands, when it came out, and when the reader first kept something of it. */
export function RowFacts({ digest, tabIndex }: RowFactsProps) {
  const { site, outlet, byline, published, created, address } = digest;
  const paper = outlet ?? site;
  const day = published === null ? null : formatDate(published);
  return (
    <div class="shelf-row-facts">
      <p class="shelf-row-about">
        {paper !== '' && <bdi class="shelf-row-paper">{paper}</bdi>}
        {day !== null && <span>{day}</span>}
        <span>{i18n.t('library.shelf.keptOn', [formatDay(created)])}</span>
        {byline !== null && <bdi>{byline}</bdi>}
      </p>
      {site !== '' && (
        <WebLink
          class="shelf-row-page"
          address={address}
          tabIndex={tabIndex}
          label={i18n.t('library.shelf.pageOf', [digest.title || site])}
        >
          {i18n.t('library.shelf.page')}
          <span aria-hidden="true"> ↗</span>
        </WebLink>
      )}
    </div>
  );
}
