import type { TokenRange } from './noun-phrases.ts';
import { isCueVerb, type Words } from './read-words.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Words that open, after a comma, a clause that no longer belongs to what is said. */
const OPENS_ANOTHER_CLAUSE = wordTable(
  'but while although though whereas which where he she they it i we',
);
/** Clauses that end at their first comma: "While she says she agrees, he …" */
const OPENS_SIDE_CLAUSE = wordTable(
  'while although though as when if after before since because whereas once',
);

/**
 * The token after the clause that starts at `first`: where what is said ends. In labelled articles
 * two of three run to the end of their sentence; the rest end at the marks looked for here.
 */
export function findClauseEnd(
  words: Words,
  first: number,
  ceiling: number,
  cue?: TokenRange & { readonly floor: number },
): number {
  const isSideClause = cue !== undefined && standsInSideClause(words, cue);
  const isThatClause = words.classes[first] === 'that' || words.classes[first] === 'pronoun';
  let at = first;
  while (at < ceiling) {
    if (
      words.speechOf[at] === -1 &&
      at > first &&
      endsAt(words, at, ceiling, isThatClause, isSideClause)
    )
      break;
    at++;
  }
  while (at > first && words.speechOf[at - 1] === -1 && isTrailing(words.classes[at - 1]!)) at--;
  return at;
}

function endsAt(
  words: Words,
  at: number,
  ceiling: number,
  isThatClause: boolean,
  isSideClause: boolean,
): boolean {
  const found = words.classes[at]!;
  if (words.tokens[at]!.text === ';') return true;
  if (at + 1 >= ceiling || words.speechOf[at + 1] !== -1) return false;
  const next = words.classes[at + 1]!;
  if (found === 'comma') {
    if (
      isSideClause &&
      (next === 'pronoun' || next === 'determiner' || next === 'name' || next === 'noun')
    )
      return true;
    return endsAtComma(words, at + 1, isThatClause);
  }
  if (found === 'dash')
    return next === 'determiner' || next === 'pronoun' || next === 'conjunction';
  return found === 'conjunction' && isCueVerb(words, at + 1) && words.tokens[at]!.lower !== 'or';
}

function endsAtComma(words: Words, next: number, isThatClause: boolean): boolean {
  const found = words.classes[next]!;
  const { lower } = words.tokens[next]!;
  if (found === 'gerund') return lower !== 'including';
  if (OPENS_ANOTHER_CLAUSE.has(lower)) return true;
  if (found === 'verb') return true;
  return !isThatClause && found === 'determiner';
}

/** Whether a word before the cue makes its clause a side clause, with no comma between them. */
function standsInSideClause(
  words: Words,
  { first, floor }: TokenRange & { readonly floor: number },
): boolean {
  for (let at = first - 1; at >= floor; at--) {
    if (words.classes[at] === 'comma') return false;
    if (OPENS_SIDE_CLAUSE.has(words.tokens[at]!.lower))
      return (
        at === floor || words.classes[at - 1] === 'conjunction' || words.classes[at - 1] === 'comma'
      );
  }
  return false;
}

function isTrailing(found: string): boolean {
  return found === 'stop' || found === 'comma' || found === 'colon' || found === 'dash';
}
