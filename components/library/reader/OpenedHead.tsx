import { i18n } from '#i18n';

import { VoicesBar } from '../../article-header/VoicesBar.tsx';
import { ArticleChangesView } from '../../notes/changes/ArticleChangesView.tsx';
import { ReaderDeeds } from './ReaderDeeds.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { Opened, OpenedArticleProps } from './use-opened-article.ts';

/** What the article is, what can be done with it, who speaks in it, and what changed in it. */
export function OpenedHead(props: OpenedArticleProps & { readonly opened: Opened }) {
  const { record, text, library, opened } = props;
  const { reader } = library.actions;
  const { work, inArticle, ownNotes, looks, isUnderlined, setIsUnderlined } = opened;
  const { reading, notes } = work;
  const download = () =>
    reader.downloadCopy(record, reading.article, ownNotes, looks.shown?.taken ?? null);
  const tellNotDone = (error: unknown) =>
    library.tellFailure(error, i18n.t('library.reader.look.failed'));
  const changes = notes.page?.changes ?? null;
  return (
    <ReaderHead {...{ record, library }} keptAt={text.keptAt}>
      <ReaderDeeds
        {...{ record, isUnderlined, library, looks }}
        hasFindings={text.hasFindings}
        onGoToSide={() => inArticle.focusLater('tab-note')}
        onUnderline={setIsUnderlined}
        onDownload={() => void download().catch(tellNotDone)}
      />
      {text.hasFindings && <VoicesBar voices={reading.voices} onShowKind={opened.showKind} />}
      {changes !== null && (
        <ArticleChangesView
          changes={changes}
          text={reading.article.text}
          onShow={inArticle.deeds.showPassage}
        />
      )}
    </ReaderHead>
  );
}
