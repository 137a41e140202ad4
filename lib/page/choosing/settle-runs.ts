import type { BlockKind } from '../../domain/article.ts';
import type { ArticleRun } from '../compose-article.ts';
import { blockKindOf } from '../runs/block-kind.ts';
import { linkShareOf, type Run } from '../runs/run.ts';
import { shapeOf, type ArticleShape } from './article-shape.ts';
import { isDateLine } from './date-line.ts';
import { findHeadline } from './find-headline.ts';
import { isBareLink, readsLikeFurniture, standsInFurniture } from './furniture.ts';

/** Fewer chosen runs in like places may be a coincidence. */
const FEWEST_ALIKE = 2;
const SHORTEST_PARAGRAPH_CHARACTERS = 60;
const LONGEST_STANDFIRST_CHARACTERS = 400;

const STANDFIRST =
  '[itemprop~="alternativeHeadline"], [itemprop~="description"], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="dek" i], [class*="strapline" i], [class*="summary" i]';

/**
 * Makes the extractor's choice the article: takes back what it missed among its like, leaves out
 * furniture it let in, finds the headline, and says what each run is.
 */
export function settleRuns(
  runs: readonly Run[],
  isChosen: (run: Run) => boolean,
  titles: readonly string[],
): ArticleRun[] {
  const shape = shapeOf(runs.filter(isChosen));
  const headline = findHeadline(runs, shape.first, titles);
  const start = Math.min(headline?.index ?? shape.first, shape.first);
  const settled: ArticleRun[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    if (run === headline) settled.push({ run, kind: 'headline' });
    else if (
      run.index > start &&
      !seen.has(run.text) &&
      belongs(run, isChosen(run), headline, shape)
    ) {
      settled.push({ run, kind: kindOf(run) });
      if (run.text.length >= SHORTEST_PARAGRAPH_CHARACTERS) seen.add(run.text);
    } else if (run.index === start && isChosen(run)) settled.push({ run, kind: kindOf(run) });
  }
  return settled;
}

function belongs(run: Run, isChosen: boolean, headline: Run | null, shape: ArticleShape): boolean {
  if (run.text === headline?.text || readsLikeFurniture(run)) return false;
  if (standsInFurniture(run.container, shape.shareOf)) return false;
  const isHeading = blockKindOf(run.container) === 'heading';
  if (isBareLink(run) && !isHeading) return false;
  if (isChosen) return true;
  if (run.index < shape.first) return isStandfirst(run);
  return run.index < shape.last && shape.likenessOf(run) >= FEWEST_ALIKE && saysSomething(run);
}

function isStandfirst(run: Run): boolean {
  return (
    run.text.length <= LONGEST_STANDFIRST_CHARACTERS &&
    run.container.matches(STANDFIRST) &&
    linkShareOf(run) < 0.5
  );
}

function saysSomething(run: Run): boolean {
  return linkShareOf(run) < 0.5 && /\p{L}{2}/u.test(run.text);
}

function kindOf(run: Run): BlockKind {
  const kind = blockKindOf(run.container);
  return kind === 'paragraph' && isDateLine(run.text) ? 'aside' : kind;
}
