import { blockKindOf } from '../runs/block-kind.ts';
import { linkShareOf, type Run } from '../runs/run.ts';
import type { ArticleShape } from './article-shape.ts';
import { isBareLink, readsLikeFurniture } from './furniture.ts';

/** Fewer chosen runs in like places may be a coincidence. */
const FEWEST_ALIKE = 2;
const SHORTEST_PARAGRAPH_CHARACTERS = 60;
const LONGEST_STANDFIRST_CHARACTERS = 400;

const STANDFIRST =
  '[itemprop~="alternativeHeadline"], [itemprop~="description"], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="dek" i], [class*="strapline" i], [class*="summary" i]';

/** Whether a run below the headline is part of the article, by its words, its place and the extractor's choice. */
export function belongsToArticle(run: Run, isChosen: boolean, shape: ArticleShape): boolean {
  if (readsLikeFurniture(run)) return false;
  if (isBareLink(run) && blockKindOf(run.container) !== 'heading') return false;
  if (isChosen) return true;
  if (run.index > shape.last) return false;
  if (run.index < shape.first && isStandfirst(run)) return true;
  if (shape.likenessOf(run) >= FEWEST_ALIKE) return saysSomething(run);
  return shape.neighboursOf(run) >= FEWEST_ALIKE && isParagraph(run);
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

/** A sentence or more in an element that is made for it. */
function isParagraph(run: Run): boolean {
  return (
    run.container.localName === 'p' &&
    run.text.length >= SHORTEST_PARAGRAPH_CHARACTERS &&
    /[.!?]["”’)]*$/.test(run.text) &&
    linkShareOf(run) < 0.3 &&
    blockKindOf(run.container) !== 'aside'
  );
}
