import { likelyCompanions, namesToFind } from '../../../lib/comparing/index.ts';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Article } from '../../../lib/domain/article.ts';
import { publishedTime } from '../../../lib/domain/published-time.ts';
import type { LibraryStore } from '../../../lib/store/index.ts';

/** Enough to find what tells of the same event; each is read in full. */
const MOST_COMPANIONS = 24;

/** Of the articles that name an actor so many are thought of, those of about the same time. */
const MOST_OF_A_NAME = 40;

/** Ids of the saved articles that most probably tell of the same; read from an index, however large the shelf is. */
export async function findCompanions(
  store: Pick<LibraryStore, 'articlesNaming' | 'countArticles'>,
  articleId: string,
  { article, analysis }: { readonly article: Article; readonly analysis: Analysis },
  created: number,
): Promise<readonly string[]> {
  const time = publishedTime(article.published) ?? created;
  const namings = await Promise.all(
    namesToFind(article, analysis).map((names) =>
      Promise.all(names.map((name) => store.articlesNaming(name, time, MOST_OF_A_NAME))),
    ),
  );
  return likelyCompanions(articleId, namings, await store.countArticles(), MOST_COMPANIONS);
}
