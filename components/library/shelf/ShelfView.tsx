import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Digest } from '../../../lib/domain/digest.ts';
import type { ViewProps } from '../library.ts';

/** Everything the reader keeps. */
export function ShelfView({ library }: ViewProps<'shelf'>) {
  const { actions, entitle, tellFailure } = library;
  const [digests, setDigests] = useState<readonly Digest[]>([]);
  useEffect(() => entitle(i18n.t('library.shelf.title')), []);
  useEffect(() => void actions.shelf.digests().then(setDigests, tellFailure), []);
  return (
    <>
      <h1>{i18n.t('library.shelf.title')}</h1>
      <ul role="list">
        {digests.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </>
  );
}
