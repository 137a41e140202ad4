import type { ArticleRun } from '../compose-article.ts';
import { lettersOf } from '../text-forms/letters-of.ts';

/** Elements in which pages set a sentence of the article once more, in large letters. */
const PULL_QUOTE = 'aside, blockquote, [class*="pull" i], [class*="quote" i]';
const PULL_QUOTE_LETTERS = { fewest: 20, most: 400 };
/** Shorter lines may well stand twice: "— Example News (@example) March 4, 2026" below two tweets. */
const FEWEST_LETTERS_OF_REPEAT = 50;

/** Leaves out what the article says elsewhere: paragraphs set twice, and pull quotes. */
export function dropRepeats(articleRuns: readonly ArticleRun[]): ArticleRun[] {
  const letters = articleRuns.map(({ run }) => lettersOf(run.text));
  const firstAt = new Map<string, number>();
  letters.forEach((text, at) => firstAt.has(text) || firstAt.set(text, at));
  const isPullQuote = articleRuns.map((articleRun, at) =>
    mayBePullQuote(articleRun, letters[at] ?? ''),
  );
  const body = letters.filter((_, at) => !isPullQuote[at]).join('\n');
  return articleRuns.filter((_, at) => {
    const text = letters[at] ?? '';
    const first = firstAt.get(text) ?? at;
    const isLong = text.length >= FEWEST_LETTERS_OF_REPEAT;
    if (first !== at && (isLong || articleRuns[first]?.kind === 'headline')) return false;
    return !(isPullQuote[at] && body.includes(text));
  });
}

function mayBePullQuote({ run, kind }: ArticleRun, letters: string): boolean {
  const { fewest, most } = PULL_QUOTE_LETTERS;
  const isOfItsLength = letters.length >= fewest && letters.length <= most;
  return isOfItsLength && kind !== 'headline' && run.container.closest(PULL_QUOTE) !== null;
}
