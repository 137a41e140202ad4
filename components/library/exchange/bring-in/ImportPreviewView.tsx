import { i18n } from '#i18n';

import type { ImportCounts, ImportPreview } from '../../../../lib/domain/import-preview.ts';
import { ImportTable } from './ImportTable.tsx';
import { LeftOutList } from './LeftOutList.tsx';

interface ImportPreviewViewProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly onBringIn: () => void;
  readonly onLeave: () => void;
}

// Names of messages may not hold hyphens.
const FORMAT_NAMES = {
  own: 'own',
  'web-annotation': 'webAnnotation',
  hypothesis: 'hypothesis',
  clipper: 'clipper',
} as const satisfies Record<ImportPreview['format'], string>;

/** What a file would bring, before it does. */
export function ImportPreviewView(props: ImportPreviewViewProps) {
  const { preview, isBusy, onBringIn, onLeave } = props;
  const { format, articles, leftOut, changes } = preview;
  const isNothing = changes === 0;
  return (
    <div class="exchange-preview">
      <p class="hint">{i18n.t(`exchange.from.${FORMAT_NAMES[format]}`)}</p>
      <p>{isNothing ? nothingOf(preview) : sumOf(preview)}</p>
      <ListsSum preview={preview} />
      {articles.length > 0 && <ImportTable articles={articles} />}
      <LeftOutList leftOut={leftOut} />
      <div class="exchange-deeds">
        {!isNothing && (
          <button type="button" class="button button--main" disabled={isBusy} onClick={onBringIn}>
            {i18n.t('exchange.in.bringIn')}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={onLeave}>
          {i18n.t(isNothing ? 'exchange.in.close' : 'exchange.in.leave')}
        </button>
      </div>
    </div>
  );
}

/** Why the file changes nothing: all is here, all of it is left out, or there is nothing in it. */
function nothingOf({ articles, leftOut }: ImportPreview): string {
  if (articles.length > 0) return i18n.t('exchange.in.nothing');
  return i18n.t(leftOut.length > 0 ? 'exchange.in.nothingFits' : 'exchange.in.nothingInIt');
}

/** "2 new articles. 5 things added, 1 brought up to date." */
function sumOf({ articles }: ImportPreview): string {
  const newOnes = articles.filter(({ fate }) => fate === 'added').length;
  const sum = (fate: 'added' | 'updated'): number =>
    articles.reduce((total, { counts }) => total + counts[fate], 0);
  return [
    i18n.t('exchange.in.newArticles', newOnes),
    i18n.t('exchange.in.sum', [String(sum('added')), String(sum('updated'))]),
  ].join(' ');
}

/** "Collections: 2 new. Saved searches: 1 new, 1 updated." */
function ListsSum({ preview: { collections, searches } }: Pick<ImportPreviewViewProps, 'preview'>) {
  const sentences = [
    ...changesIn(collections, (counts) => i18n.t('exchange.in.collections', counts)),
    ...changesIn(searches, (counts) => i18n.t('exchange.in.searches', counts)),
  ];
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}

function changesIn(
  { added, updated }: ImportCounts,
  write: (counts: [string, string]) => string,
): readonly string[] {
  return added + updated === 0 ? [] : [write([String(added), String(updated)])];
}
