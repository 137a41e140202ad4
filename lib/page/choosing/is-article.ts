import type { ArticleRun } from '../compose-article.ts';
import { linkShareOf } from '../runs/run.ts';

/** As long as the shortest news item: a paragraph of two sentences under a video. */
const SHORTEST_ARTICLE_CHARACTERS = 140;
const SHORTEST_SENTENCE_CHARACTERS = 40;
const SENTENCE_KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);

/** Whether the runs say enough, in sentences and not in links, to be an article. */
export function isArticle(articleRuns: readonly ArticleRun[]): boolean {
  const said = articleRuns.filter(
    ({ run, kind }) =>
      SENTENCE_KINDS.has(kind) &&
      run.text.length >= SHORTEST_SENTENCE_CHARACTERS &&
      linkShareOf(run) < 0.5 &&
      /[.!?…:。]/.test(run.text),
  );
  return said.reduce((sum, { run }) => sum + run.text.length, 0) >= SHORTEST_ARTICLE_CHARACTERS;
}

/** Whether the page says that it is the front of a site: its teasers make no article. */
export function isFrontPage(document: Document, url: string): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type === 'website' && URL.parse(url)?.pathname === '/';
}
