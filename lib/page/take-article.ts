import type { PageArticle } from '../domain/page-article.ts';
import type { UnreadableReason } from '../domain/reading.ts';
import { chooseRuns } from './choosing/choose-runs.ts';
import { createSketch } from './choosing/sketch-page.ts';
import { isArticle, isFrontPage } from './choosing/is-article.ts';
import { settleRuns } from './choosing/settle-runs.ts';
import { composeArticle } from './compose-article.ts';
import { readPageFacts } from './metadata/read-page-facts.ts';
import type { Run } from './runs/run.ts';
import { walkPage } from './runs/walk-page.ts';
import type { TextMap } from './text-map.ts';

/** Why there is nothing to read in a page that could be looked into. */
export type NothingToRead = Extract<
  UnreadableReason,
  'no-article' | 'empty-page' | 'still-loading'
>;

/** The article on a page with the way back into the page, or why there is none. */
export type TakenArticle =
  | { readonly state: 'read'; readonly article: PageArticle; readonly textMap: TextMap }
  | { readonly state: 'unreadable'; readonly reason: NothingToRead };

/** Longest stretch of work between two pauses; a frame's worth, so that scrolling stays smooth. */
const STRETCH_MS = 12;

/** Takes the article from a page, which stays as it is, and lets its reader scroll on meanwhile. */
export async function takeArticleGently(
  document: Document,
  url: string,
  giveWay: () => Promise<void>,
): Promise<TakenArticle> {
  const steps = takingSteps(document, url);
  for (let resumed = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - resumed < STRETCH_MS) continue;
    await giveWay();
    resumed = performance.now();
  }
}

/** Takes the article from a page, with pauses. */
export function* takingSteps(document: Document, url: string): Generator<undefined, TakenArticle> {
  if (!document.body) return nothingIn(document, 'empty-page');
  if (isBareXml(document)) return nothingIn(document, 'no-article');
  const runs: Run[] = [];
  const sketch = createSketch(document);
  yield* walkPage(document.body, {
    ...sketch,
    addRun(run) {
      runs.push(run);
      sketch.addRun(run);
    },
  });
  if (runs.length === 0) return nothingIn(document, 'empty-page');
  yield;
  const chosen = runs.filter(chooseRuns(sketch));
  yield;
  if (chosen.length === 0) return nothingIn(document, 'no-article');
  const articleRuns = settleRuns(runs, chosen, titlesOf(document));
  if (!isArticle(articleRuns) || isFrontPage(document, url))
    return nothingIn(document, 'no-article');
  yield;
  const { textMap, ...composed } = composeArticle(articleRuns);
  const headline = articleRuns.find(({ kind }) => kind === 'headline')?.run.text ?? null;
  yield;
  const facts = readPageFacts(document);
  return { state: 'read', article: { url, ...composed, headline, facts }, textMap };
}

/** A feed or a table of data: browsers draw it with elements of their own, but it can make none. */
function isBareXml({ contentType }: Document): boolean {
  return /\bxml$/.test(contentType) && contentType !== 'application/xhtml+xml';
}

function titlesOf(document: Document): string[] {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [document.title, shared ?? ''];
}

function nothingIn(document: Document, reason: NothingToRead): TakenArticle {
  return {
    state: 'unreadable',
    reason: document.readyState === 'loading' ? 'still-loading' : reason,
  };
}
