import { ArticleLanguage, languageTag } from '../../ArticleText.tsx';
import { ArticleBody } from './article/ArticleBody.tsx';
import { LookFrame } from './look/LookFrame.tsx';
import { OpenedHead } from './OpenedHead.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import { ReaderSide } from './ReaderSide.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { type OpenedArticleProps, useOpenedArticle } from './use-opened-article.ts';

/** A kept article with its marks on one side, and the work on it on the other. */
export function OpenedArticle(props: OpenedArticleProps) {
  const opened = useOpenedArticle(props);
  const { work, actions, inArticle, ownNotes, looks, marks, signs } = opened;
  const { reading, notes, questions, announcement } = work;
  const { article } = reading;
  const language = languageTag(article.language);
  return (
    <ArticleLanguage.Provider value={language}>
      <div class="reader">
        <OpenedHead {...props} opened={opened} />
        <LookFrame looks={looks} />
        <div class={`reader-sides ${looks.shown === null ? '' : 'reader-sides--behind'}`}>
          <article class="kept-article" lang={language} dir="auto">
            <ArticleBody {...{ article, marks, signs }} title={props.record.title} />
          </article>
          <ReaderSide opened={opened} text={props.text} />
        </div>
        <PrintedNotes notes={ownNotes} meanings={notes.meanings} questions={questions.byNote} />
        <SelectionBar {...{ article, actions, announcement }} attaching={inArticle.attaching} />
        <output class="library-news">{announcement.sentence}</output>
      </div>
    </ArticleLanguage.Provider>
  );
}
