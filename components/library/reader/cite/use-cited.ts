import { i18n } from '#i18n';

import type { BibliographyStyle } from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import { useLoaded } from '../../use-loaded.ts';
import type { CitedPiece } from './cited-piece.ts';

/** The article as the style cites it; `null` until that is known: never in the style chosen before. */
export function useCited(
  articleId: string,
  style: BibliographyStyle,
  library: Library,
): readonly CitedPiece[] | null {
  const cited = useLoaded(
    `${style} ${articleId}`,
    (signal) => library.actions.reader.cite(articleId, style, signal),
    library,
    i18n.t('library.reader.cite.failed'),
  );
  return cited === 'absent' ? null : cited;
}
