import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ShelfArticle } from '../../../lib/domain/shelf.ts';
import { Switch } from '../../Switch.tsx';
import type { Library } from '../library.ts';
import { hashOf } from '../routes.ts';
import { CitePanel } from './cite/CitePanel.tsx';
import { LookButtons } from './look/LookButtons.tsx';
import type { Looks } from './look/use-looks.ts';

interface ReaderDeedsProps {
  readonly record: ShelfArticle;
  readonly library: Library;
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
  const { record, library, looks, hasFindings, isUnderlined, onUnderline } = props;
  const [isCiting, setIsCiting] = useState(false);
  const comparison = hashOf({ name: 'compare', id: record.id, parameters: '' });
  return (
    <>
      <div class="reader-deeds">
        <button type="button" class="button reader-to-side" onClick={props.onGoToSide}>
          {i18n.t('library.reader.toSide')} <span aria-hidden="true">↓</span>
        </button>
        <button type="button" class="button" onClick={library.actions.reader.print}>
          {i18n.t('library.reader.print')}
        </button>
        <button
          type="button"
          class="button reader-cite"
          aria-expanded={isCiting}
          onClick={() => setIsCiting(!isCiting)}
        >
          {i18n.t('library.reader.cite.title')}
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
      {isCiting && <CitePanel record={record} library={library} />}
      {!hasFindings && <p class="hint">{i18n.t('library.reader.noFindings')}</p>}
    </>
  );
}
