import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Collection } from '../../../../lib/domain/collection.ts';
import { NameEditor } from '../collections/NamedList.tsx';
import type { BulkPanelProps } from './TagPanel.tsx';

/** The collections, to put what is picked into, and take it out of again. */
export function CollectPanel({ articles, contents, deeds }: BulkPanelProps) {
  const { collections } = contents;
  const [isNaming, setIsNaming] = useState(collections.length === 0);
  return (
    <div class="bulk-panel">
      <p class="bulk-label">{i18n.t('library.bulk.collectIn')}</p>
      <ul class="bulk-choices" role="list">
        {collections.map((collection) => (
          <li key={collection.id}>
            <CollectionBox {...{ collection, articles, deeds }} />
          </li>
        ))}
      </ul>
      {isNaming ? (
        <NameEditor
          name=""
          onCancel={() => setIsNaming(false)}
          onName={(name) => {
            setIsNaming(false);
            deeds.collect(articles, name);
          }}
        />
      ) : (
        <button type="button" class="text-button" onClick={() => setIsNaming(true)}>
          {i18n.t('library.collections.add')}
        </button>
      )}
    </div>
  );
}

interface CollectionBoxProps extends Omit<BulkPanelProps, 'contents'> {
  readonly collection: Collection;
}

/** Whether all that is picked is in a collection, none of it or some. */
function CollectionBox({ collection: { id, name }, articles, deeds }: CollectionBoxProps) {
  const [inside, outside] = [true, false].map((isIn) =>
    articles.filter(({ collections }) => collections.includes(id) === isIn),
  );
  const isIn = outside?.length === 0;
  const toggle = (): void =>
    isIn
      ? deeds.change(articles, { removeCollections: [id] }, (count, inWords) =>
          i18n.t('library.bulk.takenOut', count, [inWords, name]),
        )
      : deeds.change(outside ?? [], { addCollections: [id] }, (count, inWords) =>
          i18n.t('library.bulk.collected', count, [inWords, name]),
        );
  return (
    <label class="facet-value">
      <input
        type="checkbox"
        checked={isIn}
        indeterminate={!isIn && inside?.length !== 0}
        onChange={toggle}
      />
      <bdi>{name}</bdi>
    </label>
  );
}
