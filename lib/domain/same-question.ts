import type { QuestionWork } from './shelf.ts';

type Asked = Pick<QuestionWork, 'kind' | 'gap' | 'found' | 'quote'>;

/** Each question of an article with what was kept of it, and those only the shelf knows. */
export interface QuestionMatches<Kept> {
  /** In the order of those found; `null` where nothing was kept. */
  readonly matches: readonly (Kept | null)[];
  readonly others: readonly Kept[];
}

/**
 * Which of the kept questions are those found in an article now. On the same words of the article the
 * same question is one in the same words, or else one from the same sort of gap: we may have learned to
 * ask better. Each kept one is one question only, and the reader's own are none of the article's.
 */
export function matchQuestions<Kept extends Asked>(
  found: readonly Asked[],
  kept: readonly Kept[],
): QuestionMatches<Kept> {
  const others = new Set(kept);
  const matches: (Kept | null)[] = found.map(() => null);
  for (const isSame of [isInSameWords, isFromSameGap, isFromUnknownGap]) {
    for (const [at, question] of found.entries()) {
      if (matches[at] !== null) continue;
      const match = [...others].find(
        (other) => isOnSameWords(question, other) && isSame(question, other),
      );
      if (match === undefined) continue;
      matches[at] = match;
      others.delete(match);
    }
  }
  return { matches, others: [...others] };
}

function isOnSameWords(a: Asked, b: Asked): boolean {
  return a.kind === b.kind && a.kind !== 'reader' && a.quote === b.quote;
}

function isInSameWords(a: Asked, b: Asked): boolean {
  return a.found === b.found;
}

function isFromSameGap(a: Asked, b: Asked): boolean {
  return a.gap !== null && a.gap === b.gap;
}

/** Kept before sorts of gaps had names, in words nobody knows any more. */
function isFromUnknownGap(a: Asked, b: Asked): boolean {
  return a.kind === 'gap' && (a.gap === null || b.gap === null);
}
