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
  const [cited, setCited] = useState<{ key: string; pieces: readonly CitedPiece[] } | null>(null);
  const key = `${style} ${articleId}`;
  useEffect(() => {
    const life = new AbortController();
    actions.reader.cite(articleId, style, life.signal).then(
      (pieces) => life.signal.aborted || setCited({ key, pieces }),
      (error: unknown) =>
        life.signal.aborted || tellFailure(error, i18n.t('library.reader.cite.failed')),
    );
    return () => life.abort();
  }, [key]);
  // Never that of the style chosen before: somebody may be about to copy it.
  return cited?.key === key ? cited.pieces : null;
}
