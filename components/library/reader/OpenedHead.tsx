import { VoicesBar } from '../../article-header/VoicesBar.tsx';
import { ArticleChangesView } from '../../notes/changes/ArticleChangesView.tsx';
import { ReaderDeeds } from './ReaderDeeds.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { Opened, OpenedArticleProps } from './use-opened-article.ts';

/** What the article is, what can be done with it, who speaks in it, and what changed in it. */
export function OpenedHead(props: OpenedArticleProps & { readonly opened: Opened }) {
  const { record, text, library, opened } = props;
  const { reader } = library.actions;
  const { work, placed, isUnderlined, setIsUnderlined } = opened;
  const { reading, notes } = work;
  const changes = notes.page?.changes ?? null;
  return (
    <ReaderHead record={record} keptAt={text.keptAt}>
      <ReaderDeeds
        {...{ record, isUnderlined, reader }}
        hasFindings={text.hasFindings}
        onUnderline={setIsUnderlined}
        onDownload={() => reader.downloadCopy(record, reading, placed)}
      />
      {text.hasFindings && <VoicesBar voices={reading.voices} onShowKind={opened.showKind} />}
      {changes !== null && (
        <ArticleChangesView
          changes={changes}
          text={reading.article.text}
          onShow={opened.inArticle.deeds.showPassage}
        />
      )}
    </ReaderHead>
  );
}
