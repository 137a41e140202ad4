import { i18n } from '#i18n';

import { siteOf } from '../../../../lib/domain/site.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import { articleName } from '../../../article-name.ts';
import { formatDate } from '../../../reader-locale.ts';
import { WebLink } from '../../../WebLink.tsx';
import { hashOf } from '../../routes.ts';

interface ItemPlaceProps {
  readonly item: WorklistItem;
  readonly pageLink: string | null;
}

/** Where the reading view shows the statement. */
export function readingLink({ note, article }: WorklistItem): string {
  const { start, end } = note.passage;
  return hashOf({
    name: 'article',
    id: article.id,
    parameters: `at=${start}-${end}&note=${note.id}`,
  });
}

/** The article it stands in, and the ways there: our reading view, and the page itself. */
export function ItemPlace({ item, pageLink }: ItemPlaceProps) {
  const { address, outlet, published } = item.article;
  const name = articleName(item.article);
  const facts = [outlet ?? siteOf(address), published === null ? null : formatDate(published)];
  return (
    <p class="desk-place">
      <a
        class="library-link"
        href={readingLink(item)}
        aria-label={i18n.t('desk.item.read', [name])}
      >
        <bdi>{name}</bdi>
      </a>
      {facts.filter(Boolean).map((fact) => (
        <bdi key={fact}>{fact}</bdi>
      ))}
      {pageLink !== null && (
        <WebLink
          class="library-link"
          address={pageLink}
          label={i18n.t('desk.item.onPageOf', [name])}
        >
          {i18n.t('desk.item.onPage')} <span aria-hidden="true">↗</span>
        </WebLink>
      )}
    </p>
  );
}
