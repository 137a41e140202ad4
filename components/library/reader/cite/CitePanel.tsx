import './CitePanel.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import {
  BIBLIOGRAPHY_STYLES,
  type BibliographyStyle,
} from '../../../../lib/domain/export-format.ts';
import type { ShelfArticle } from '../../../../lib/domain/shelf.ts';
import { askForArticles } from '../../exchange/take-out/choice-of.ts';
import type { Library } from '../../library.ts';
import { hashOf } from '../../routes.ts';
import type { CitedPiece } from './cited-piece.ts';
import { useCited } from './use-cited.ts';

interface CitePanelProps {
  readonly record: ShelfArticle;
  readonly library: Library;
}

/** The article as a style cites it, to copy; files for other programs are a link away. */
export function CitePanel({ record, library }: CitePanelProps) {
  const [style, setStyle] = useState<BibliographyStyle>('apa');
  const cited = useCited(record.id, style, library);
  const parameters = askForArticles([record.id]);
  return (
    <section class="cite-panel" aria-label={i18n.t('library.reader.cite.title')}>
      <fieldset class="cite-styles" aria-label={i18n.t('library.reader.cite.style')}>
        {BIBLIOGRAPHY_STYLES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="cite-style"
              checked={one === style}
              onChange={() => setStyle(one)}
            />
            {i18n.t(`library.reader.cite.${one}`)}
          </label>
        ))}
      </fieldset>
      <CitedWords cited={cited} />
      <p class="cite-deeds">
        <CopyButton cited={cited} library={library} />
        <a class="library-link" href={hashOf({ name: 'exchange', parameters })}>
          {i18n.t('library.reader.cite.files')}
        </a>
      </p>
      <p class="hint">{i18n.t('library.reader.cite.hint')}</p>
    </section>
  );
}

function CitedWords({ cited }: { readonly cited: readonly CitedPiece[] | null }) {
  return (
    <p class="cite-words" aria-live="polite" aria-busy={cited === null}>
      {cited?.map(({ words, isItalic }, at) =>
        isItalic ? <i key={at}>{words}</i> : <span key={at}>{words}</span>,
      )}
    </p>
  );
}

interface CopyButtonProps {
  readonly cited: readonly CitedPiece[] | null;
  readonly library: Library;
}

function CopyButton({ cited, library }: CopyButtonProps) {
  const copy = (): void => {
    if (cited === null) return;
    library.actions.reader.copyCited(cited).then(
      () => library.announce(i18n.t('library.reader.cite.copied')),
      (error: unknown) => library.tellFailure(error, i18n.t('library.reader.cite.notCopied')),
    );
  };
  return (
    <button type="button" class="button button--main" aria-disabled={cited === null} onClick={copy}>
      {i18n.t('library.reader.cite.copy')}
    </button>
  );
}
