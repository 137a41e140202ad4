import type { Run } from '../runs/run.ts';

const LONGEST_HEADLINE_CHARACTERS = 300;
/** How far below the first chosen run a headline is looked for: a kicker or a date may stand above it. */
const RUNS_BELOW_START = 5;

/**
 * The run that is the article's headline: the heading that says what the page's title says, else
 * the last main heading above the text.
 */
export function findHeadline(
  runs: readonly Run[],
  firstChosen: number,
  titles: readonly string[],
): Run | null {
  const above = runs.slice(0, firstChosen + RUNS_BELOW_START).filter(isShort);
  const wanted = titles.map(lettersOf).filter((title) => title !== '');
  const saysTitle = (run: Run): boolean =>
    wanted.some((title) => isTitle(lettersOf(run.text), title));
  return (
    above.findLast((run) => isWithin(run, 'h1') && saysTitle(run)) ??
    above.findLast(
      (run) =>
        isWithin(
          run,
          'h2, h3, [itemprop~="headline"], [class*="headline" i], [class*="title" i]',
        ) && saysTitle(run),
    ) ??
    above.findLast((run) => isWithin(run, 'h1')) ??
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

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
