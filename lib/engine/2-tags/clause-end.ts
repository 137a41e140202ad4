import type { VerbGroup } from './find-verb-groups.ts';
import type { Words } from './read-words.ts';

/** Words that open a new clause after a comma, which no longer belongs to what is said. */
const OPENS_ANOTHER_CLAUSE = new Set(
  'and but while although though whereas yet adding saying'.split(' '),
);

/** The token after the clause that starts at `first`: where what is said ends. */
export function findClauseEnd(words: Words, first: number, group: VerbGroup): number {
  const { classes, tokens } = words;
  let at = first;
  while (at < group.ceiling) {
    const found = classes[at]!;
    if (words.speechOf[at] === -1) {
      if (tokens[at]!.text === ';') break;
      if (found === 'comma' && at > first && opensAnotherClause(words, at + 1, group.ceiling))
        break;
    }
    at++;
  }
  while (at > first && words.speechOf[at - 1] === -1 && isTrailing(classes[at - 1]!)) at--;
  return at;
}

function isTrailing(found: string): boolean {
  return found === 'stop' || found === 'comma' || found === 'colon' || found === 'dash';
}

function opensAnotherClause(words: Words, at: number, ceiling: number): boolean {
  if (at >= ceiling) return false;
  return OPENS_ANOTHER_CLAUSE.has(words.tokens[at]!.lower) || words.classes[at] === 'gerund';
}
