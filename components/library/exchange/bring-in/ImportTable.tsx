import { i18n } from '#i18n';

import type { ImportCounts, ImportedArticle } from '../../../../lib/domain/import-preview.ts';

/** More rows than that nobody reads; the sentence above counts them all. */
const MOST_ROWS = 200;

const FATES = [
  'added',
  'updated',
  'same',
  'newerHere',
] as const satisfies readonly (keyof ImportCounts)[];

/** What a file does to each article. */
export function ImportTable({ articles }: { readonly articles: readonly ImportedArticle[] }) {
  const hidden = articles.length - MOST_ROWS;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <section class="exchange-table" aria-label={i18n.t('exchange.in.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('exchange.in.article')}</th>
            {FATES.map((fate) => (
              <th scope="col" key={fate} class="exchange-count">
                {i18n.t(`exchange.in.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, MOST_ROWS).map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="hint">{i18n.t('exchange.in.moreRows', hidden)}</p>}
    </section>
  );
}

function ArticleRow({ article }: { readonly article: ImportedArticle }) {
  const { title, address, fate, counts } = article;
  return (
    <tr>
      <th scope="row">
        <bdi class="article-text">{title || address}</bdi>{' '}
        <span class={`exchange-fate exchange-fate--${fate}`}>
          {i18n.t(`exchange.in.fates.${fate}`)}
        </span>
      </th>
      {FATES.map((one) => (
        <td key={one} class="exchange-count">
          {counts[one] === 0 ? '–' : counts[one]}
        </td>
      ))}
    </tr>
  );
}
