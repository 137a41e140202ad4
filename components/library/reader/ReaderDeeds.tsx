import { i18n } from '#i18n';

import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { Switch } from '../../Switch.tsx';
import { hashOf } from '../routes.ts';
import { LookButtons } from './look/LookButtons.tsx';
import type { Looks } from './look/use-looks.ts';
import type { ReaderActions } from './reader-actions.ts';

interface ReaderDeedsProps {
  readonly record: ShelfArticle;
  readonly reader: ReaderActions;
  readonly looks: Looks;
  readonly hasFindings: boolean;
  readonly isUnderlined: boolean;
  /** Where they stand below the text, the notes are far away. */
  readonly onGoToSide: () => void;
  readonly onUnderline: (isUnderlined: boolean) => void;
  readonly onDownload: () => void;
}

/** What can be done with the article as a whole. */
export function ReaderDeeds(props: ReaderDeedsProps) {
  const { record, reader, looks, hasFindings, isUnderlined, onUnderline } = props;
  const comparison = hashOf({ name: 'compare', id: record.id, parameters: '' });
  return (
    <>
      <div class="reader-deeds">
        <button type="button" class="button reader-to-side" onClick={props.onGoToSide}>
          {i18n.t('library.reader.toSide')} <span aria-hidden="true">↓</span>
        </button>
        <button type="button" class="button" onClick={reader.print}>
          {i18n.t('library.reader.print')}
        </button>
        <button type="button" class="button" onClick={props.onDownload}>
          {i18n.t('library.reader.download')}
        </button>
        <LookButtons looks={looks} />
        {hasFindings && (
          <a class="button" href={comparison}>
            {i18n.t('library.reader.compare')}
          </a>
        )}
        {hasFindings && (
          <Switch isOn={isUnderlined} onChange={onUnderline}>
            {i18n.t('library.reader.underline')}
          </Switch>
        )}
      </div>
      {!hasFindings && <p class="hint">{i18n.t('library.reader.noFindings')}</p>}
    </>
  );
}
