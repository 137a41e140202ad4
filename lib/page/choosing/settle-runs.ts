import type { BlockKind } from '../../domain/article.ts';
import type { ArticleRun } from '../compose-article.ts';
import { blockKindOf } from '../runs/block-kind.ts';
import { splitRun } from '../runs/split-run.ts';
import { isEditorsNote } from '../text-forms/editors-note.ts';
import {
  creditAtEnd,
  endsInPictureSource,
  isCredit,
  namesPictureSource,
} from '../text-forms/credit.ts';
import { linkShareOf, type Run } from '../runs/run.ts';
import { isBylineLine } from '../text-forms/byline-line.ts';
import { shapeOf, type ArticleShape } from './article-shape.ts';
import { isDateLine } from '../text-forms/date-line.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findHeadline } from './find-headline.ts';
import { furnitureAround, isBareLink, readsLikeFurniture } from './furniture.ts';

/** Fewer chosen runs in like places may be a coincidence. */
const FEWEST_ALIKE = 2;
const SHORTEST_PARAGRAPH_CHARACTERS = 60;
const LONGEST_STANDFIRST_CHARACTERS = 400;

/** A number or a name by a picture is a heading of a list. */
const SHORTEST_CAPTION_CHARACTERS = 30;
const LONGEST_CAPTION_CHARACTERS = 250;
const LONGEST_CREDIT_CHARACTERS = 60;
const MOST_ELEMENTS_BY_PICTURE = 5;

const STANDFIRST =
  '[itemprop~="alternativeHeadline"], [itemprop~="description"], [class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="dek" i], [class*="strapline" i], [class*="summary" i]';

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
    .filter((run) => belongs(run, isChosen.has(run), shape) && !isInFurniture(run))
    .map((run) => ({ run, kind: kindOf(run) }));
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

function belongs(run: Run, isChosen: boolean, shape: ArticleShape): boolean {
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

function kindOf(run: Run): BlockKind {
  const kind = blockKindOf(run.container);
  if (kind !== 'paragraph' && kind !== 'heading') return kind;
  if (isCredit(run.text) || namesPictureSource(run.text)) return 'caption';
  if (endsInPictureSource(run.text)) return 'caption';
  if (kind === 'paragraph' && isUnderPicture(run)) return 'caption';
  if (isBylineLine(run.text) || isEditorsNote(run.text)) return 'aside';
  // The heading of an entry in a live blog is a time.
  return kind === 'paragraph' && isDateLine(run.text) ? 'aside' : kind;
}

/** A short line that shares its box with a picture and nothing else. */
function isUnderPicture({ container, text }: Run): boolean {
  const box = container.localName === 'p' ? container.parentElement : container;
  return (
    box !== null &&
    text.length >= SHORTEST_CAPTION_CHARACTERS &&
    text.length <= LONGEST_CAPTION_CHARACTERS &&
    // First the cheap question: the text of a whole article is not asked for each of its lines.
    box.childElementCount <= MOST_ELEMENTS_BY_PICTURE &&
    (box.textContent ?? '').trim().length <= text.length + LONGEST_CREDIT_CHARACTERS &&
    box.querySelector('img, picture, video') !== null
  );
}
