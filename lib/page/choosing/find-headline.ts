import type { Run } from '../runs/run.ts';
import { lettersOf } from '../text-forms/letters-of.ts';
import type { ArticleShape } from './article-shape.ts';

const LONGEST_HEADLINE_CHARACTERS = 300;
/** A heading with more of the text above it is not the headline. */
const LARGEST_SHARE_ABOVE = 0.2;

/** What may be a headline without being the main heading, when it says what the title says. */
const HEADLINE_LIKE = 'h2, h3, [itemprop~="headline"], [class*="headline" i], [class*="title" i]';

/**
 * The run that is the article's headline: the heading that says what the page's title says, else
 * the last main heading above the text.
 */
export function findHeadline(
  runs: readonly Run[],
  shape: ArticleShape,
  titles: readonly string[],
): Run | null {
  const above = runs.filter(
    (run) =>
      shape.shareAbove(run) <= LARGEST_SHARE_ABOVE &&
      isShort(run) &&
      isWithin(run, `h1, ${HEADLINE_LIKE}`),
  );
  const wanted = titles.map(lettersOf).filter((title) => title !== '');
  const saysTitle = (run: Run): boolean =>
    wanted.some((title) => isTitle(lettersOf(run.text), title));
  const isMain = (run: Run): boolean => isWithin(run, 'h1');
  return (
    above.findLast((run) => isMain(run) && saysTitle(run)) ??
    above.findLast(saysTitle) ??
    above.findLast((run) => isMain(run) && run.index < shape.first + 3) ??
    null
  );
}

function isShort(run: Run): boolean {
  return run.text.length <= LONGEST_HEADLINE_CHARACTERS;
}

function isWithin(run: Run, selector: string): boolean {
  return run.container.closest(selector) !== null;
}

/** A page's title says the headline, often with the outlet's name; it may also cut a long one short. */
function isTitle(headline: string, title: string): boolean {
  const shorter = Math.min(headline.length, title.length);
  if (shorter < 12) return headline === title;
  return title.includes(headline) || headline.startsWith(title);
}
