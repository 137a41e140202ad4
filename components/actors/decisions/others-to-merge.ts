import type { Actor } from '../../../lib/domain/analysis.ts';
import { foldName } from '../../../lib/domain/background.ts';

/** The others that fit what is typed: those that share a word of the name first, then in their order. */
export function othersToMerge(
  actor: Actor,
  others: readonly Actor[],
  typed: string,
): readonly Actor[] {
  const wanted = fold(typed);
  const words = wordsOf(actor);
  const fitting = others.filter(({ name }) => fold(name).includes(wanted));
  const { like = [], unlike = [] } = Object.groupBy(fitting, (other) =>
    wordsOf(other).some((word) => words.includes(word)) ? 'like' : 'unlike',
  );
  return [...like, ...unlike];
}

/** The words of a name, as names are compared; initials tell nothing: “Nikki R. Haley”, “John R. Bolton”. */
export function wordsOf({ name }: Actor): readonly string[] {
  return fold(name)
    .split(' ')
    .filter((word) => !/^\p{L}\.?$/u.test(word));
}

function fold(name: string): string {
  return foldName(name).toLowerCase();
}
