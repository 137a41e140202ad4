import '../../notes/editor/TagField.css';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Collection } from '../../../lib/domain/collection.ts';
import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import type { Library } from '../library.ts';
import { hashOf } from '../routes.ts';
import { WHOLE_SHELF, writeQuery } from '../shelf/finding/shelf-query.ts';

interface ReaderLabelsProps {
  readonly record: ShelfArticle;
  readonly library: Library;
}

/** The collections that the article is in and its tags, each leading to all that is there. */
export function ReaderLabels({ record, library }: ReaderLabelsProps) {
  const collections = useCollections(record, library);
  const { tags } = record;
  if (collections.length === 0 && tags.length === 0) return null;
  return (
    <ul class="reader-labels" role="list" aria-label={i18n.t('library.reader.labels')}>
      {collections.map(({ id, name }) => (
        <li key={id}>
          <a class="library-link" href={onShelf({ collections: [id] })}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {tags.map((tag) => (
        <li key={tag}>
          <a class="tag reader-tag" href={onShelf({ tags: [tag] })}>
            <bdi>{tag}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function onShelf(filter: Partial<typeof WHOLE_SHELF.filter>): string {
  const query = { ...WHOLE_SHELF, filter: { ...WHOLE_SHELF.filter, ...filter } };
  return hashOf({ name: 'shelf', parameters: writeQuery(query) });
}

/** Only those that are still there: deleted ones go on being named by their articles. */
function useCollections(
  { collections: ids }: ShelfArticle,
  { actions, tellFailure }: Library,
): readonly Collection[] {
  const [all, setAll] = useState<readonly Collection[]>([]);
  useEffect(() => {
    if (ids.length > 0) actions.shelf.collections().then(setAll, tellFailure);
  }, [actions, ids]);
  return all.filter(({ id }) => ids.includes(id));
}
