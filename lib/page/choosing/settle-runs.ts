import type { ArticleRun } from '../compose-article.ts';
import type { Run } from '../runs/run.ts';
import { splitRun } from '../runs/split-run.ts';
import { creditAtEnd } from '../text-forms/credit.ts';
import { shapeOf } from './article-shape.ts';
import { belongsToArticle } from './belongs-to-article.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findHeadline } from './find-headline.ts';
import { furnitureAround } from './furniture.ts';
import { kindOfRun } from './kind-of-run.ts';

/**
 * Makes the extractor's choice the article: takes back what it missed among its like, leaves out
 * furniture it let in, finds the headline, and says what each run is.
 */
export function settleRuns(
  runs: readonly Run[],
  chosen: readonly Run[],
  titles: readonly string[],
): ArticleRun[] {
  const isChosen = new Set(chosen);
  const shape = shapeOf(chosen);
  const headline = findHeadline(runs, shape, titles);
  const start = headline ? headline.index + 1 : shape.first;
  const isInFurniture = furnitureAround(chosen);
  const below = runs
    .slice(start)
    .filter((run) => belongsToArticle(run, isChosen.has(run), shape) && !isInFurniture(run))
    .map((run) => ({ run, kind: kindOfRun(run) }));
  return dropRepeats(headline ? [...partCredit(headline), ...below] : below);
}

/** "A Quiet Plan (Photo: Jane Doe)" is a headline and a credit. */
function partCredit(headline: Run): ArticleRun[] {
  const at = creditAtEnd(headline.text);
  if (at <= 0) return [{ run: headline, kind: 'headline' }];
  const [words, credit] = splitRun(headline, at);
  return [
    { run: words, kind: 'headline' },
    { run: credit, kind: 'caption' },
  ];
}
