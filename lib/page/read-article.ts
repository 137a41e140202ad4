import type { Article, Block } from '../domain/article.ts';
import type { UnreadableReason } from '../domain/reading.ts';
import { textOf } from '../domain/span.ts';
import { chooseRuns } from './choosing/choose-runs.ts';
import { createSketch } from './choosing/sketch-page.ts';
import { isArticle, isFrontPage } from './choosing/is-article.ts';
import { settleRuns } from './choosing/settle-runs.ts';
import { composeArticle } from './compose-article.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { Run } from './runs/run.ts';
import { walkPage } from './runs/walk-page.ts';
import { isAuthorNote } from './text-forms/editors-note.ts';
import type { TextMap } from './text-map.ts';

/** Why there is nothing to read in a page that could be looked into. */
export type NothingToRead = Extract<
  UnreadableReason,
  'no-article' | 'empty-page' | 'still-loading'
>;

/** The article of a page with the way back into the page, or why there is none. */
export type ReadArticle =
  | { readonly state: 'read'; readonly article: Article; readonly textMap: TextMap }
  | { readonly state: 'unreadable'; readonly reason: NothingToRead };

/** Reads the article in a page at one go; the page stays as it is. */
export function readArticle(document: Document, url: string): ReadArticle {
  const steps = readingSteps(document, url);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Longest stretch of work between two pauses; a frame's worth, so that scrolling stays smooth. */
const STRETCH_MS = 12;

/** Reads like `readArticle`, but hands the page back to its reader again and again. */
export async function readArticleGently(
  document: Document,
  url: string,
  giveWay: () => Promise<void>,
): Promise<ReadArticle> {
  const steps = readingSteps(document, url);
  for (let resumed = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - resumed < STRETCH_MS) continue;
    await giveWay();
    resumed = performance.now();
  }
}

function* readingSteps(document: Document, url: string): Generator<undefined, ReadArticle> {
  if (!document.body) return nothingIn(document, 'empty-page');
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
  const metadata = readMetadata({ document, url, text: composed.text, headline });
  const blocks = markAuthorNotes(composed.blocks, composed.text, metadata.byline ?? '');
  return { state: 'read', article: { ...metadata, ...composed, blocks }, textMap };
}

/** Only once the writers are known can one tell what is said about them. */
function markAuthorNotes(blocks: readonly Block[], text: string, byline: string): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && isAuthorNote(textOf(text, block), byline)
      ? { ...block, kind: 'aside' }
      : block,
  );
}

function titlesOf(document: Document): string[] {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [document.title, shared ?? ''];
}

function nothingIn(document: Document, reason: NothingToRead): ReadArticle {
  return {
    state: 'unreadable',
    reason: document.readyState === 'loading' ? 'still-loading' : reason,
  };
}
