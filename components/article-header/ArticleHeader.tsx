import './ArticleHeader.css';
import { i18n } from '#i18n';

import type { Article } from '../../lib/domain/article.ts';
import { countWords } from '../../lib/domain/count-words.ts';
import { ArticleText } from '../ArticleText.tsx';
import { formatDate, formatNumber } from '../reader-locale.ts';

/** What the article is: title, outlet, byline, date, length. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const { title, outlet, byline, published } = article;
  const date = published === null ? null : formatDate(published);
  const words = countWords(article);
  return (
    <header class="article-header">
      {outlet && (
        <p class="article-outlet">
          <ArticleText>{outlet}</ArticleText>
        </p>
      )}
      <h1 class="article-title" title={title}>
        {title ? <ArticleText>{title}</ArticleText> : i18n.t('popup.article.untitled')}
      </h1>
      <ul class="article-facts" role="list" aria-label={i18n.t('popup.article.about')}>
        {byline && (
          <li class="article-byline">
            <ArticleText>{byline}</ArticleText>
          </li>
        )}
        {date && published && (
          <li>
            <time dateTime={published}>{date}</time>
          </li>
        )}
        <li>{i18n.t('popup.article.words', words, [formatNumber(words)])}</li>
      </ul>
    </header>
  );
}
