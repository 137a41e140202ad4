import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { BibliographyStyle } from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import type { CitedPiece } from './cited-piece.ts';

/** The article as the style cites it; `null` until that is known. */
export function useCited(
  articleId: string,
  style: BibliographyStyle,
  { actions, tellFailure }: Library,
): readonly CitedPiece[] | null {
  const [cited, setCited] = useState<readonly CitedPiece[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    setCited(null);
    actions.reader.cite(articleId, style, life.signal).then(
      (pieces) => life.signal.aborted || setCited(pieces),
      (error: unknown) =>
        life.signal.aborted || tellFailure(error, i18n.t('library.reader.cite.failed')),
    );
    return () => life.abort();
  }, [articleId, style]);
  return cited;
}
