import type { ArticleRun } from '../compose-article.ts';
import type { Run } from '../runs/run.ts';
import { lettersOf } from '../text-forms/letters-of.ts';

/** Elements in which pages set a sentence of the article once more, in large letters. */
const PULL_QUOTE = 'aside, blockquote, [class*="pull" i], [class*="quote" i]';
const PULL_QUOTE_CHARACTERS = { fewest: 25, most: 500 };
/** Shorter lines may well stand twice: "— Example News (@example) March 4, 2026" below two tweets. */
const FEWEST_CHARACTERS_OF_REPEAT = 60;

/** Leaves out what the article says elsewhere: paragraphs set twice, the headline, and pull quotes. */
export function dropRepeats(articleRuns: readonly ArticleRun[]): ArticleRun[] {
  return withoutPullQuotes(withoutDoubles(articleRuns));
}

function withoutDoubles(articleRuns: readonly ArticleRun[]): ArticleRun[] {
  const firsts = new Map<string, Run>();
  const headline = articleRuns.find(({ kind }) => kind === 'headline')?.run.text ?? '';
  return articleRuns.filter(({ run, kind }) => {
    const first = firsts.get(run.text);
    if (first === undefined) {
      if (run.text.length >= FEWEST_CHARACTERS_OF_REPEAT) firsts.set(run.text, run);
    } else if (!standTogether(first, run)) return false;
    return kind === 'headline' || !saysTheSame(run.text, headline);
  });
}

/** Templates set a paragraph again in a box of its own; side by side it is a refrain of the writer's. */
function standTogether(first: Run, again: Run): boolean {
  return first.container.parentElement === again.container.parentElement;
}

function saysTheSame(text: string, headline: string): boolean {
  return text.length < 2 * headline.length && lettersOf(text) === lettersOf(headline);
}

function withoutPullQuotes(articleRuns: readonly ArticleRun[]): ArticleRun[] {
  const candidates = new Set(articleRuns.filter(mayBePullQuote));
  if (candidates.size === 0) return [...articleRuns];
  const body = articleRuns
    .filter((articleRun) => !candidates.has(articleRun))
    .map(({ run }) => lettersOf(run.text))
    .join('\n');
  return articleRuns.filter(
    (articleRun) => !candidates.has(articleRun) || !body.includes(lettersOf(articleRun.run.text)),
  );
}

function mayBePullQuote({ run, kind }: ArticleRun): boolean {
  const { fewest, most } = PULL_QUOTE_CHARACTERS;
  const isOfItsLength = run.text.length >= fewest && run.text.length <= most;
  return isOfItsLength && kind !== 'headline' && run.container.closest(PULL_QUOTE) !== null;
}
