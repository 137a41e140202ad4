import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Vague by themselves: "countless lives". */
const VAGUE_ALONE = wordTable('countless untold innumerable myriad umpteen uncounted');
/** Vague before "of": "scores of people". */
const VAGUE_BEFORE_OF = wordTable(`
  scores dozens hundreds thousands tens millions billions droves hordes legions loads tons heaps
  swathes swaths plenty multitudes
`);
/** Vague after an article and before "of": "a host of problems", "a growing number of voters". */
const VAGUE_AMOUNT = wordTable('number host slew wave string series flood raft spate majority');
const AMOUNT_ADJECTIVE = wordTable(
  'large huge growing increasing great vast significant considerable small record rising',
);
/** "A number of" needs an adjective or one of these people to matter. */
const COUNTED_PEOPLE = wordTable(`
  people experts voters observers analysts critics officials scientists economists residents
  americans europeans republicans democrats women men citizens scholars doctors lawmakers lawyers
  activists families workers migrants supporters users businesses companies studies
`);
const VAGUE_BEFORE_PEOPLE = wordTable('many numerous several most');

/** The vague words for how many there are, if the tokens at `at` begin one. */
export function vagueQuantityAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]!;
  if (VAGUE_ALONE.has(token.lower)) return token;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (VAGUE_BEFORE_OF.has(token.lower) && next.lower === 'of') return spanOver(tokens, at, at + 1);
  if (VAGUE_BEFORE_PEOPLE.has(token.lower) && COUNTED_PEOPLE.has(next.lower))
    return spanOver(tokens, at, at + 1);
  return token.lower === 'a' || token.lower === 'the' ? vagueAmount(tokens, at) : null;
}

// "a growing number of", "the vast majority of"
function vagueAmount(tokens: readonly Token[], at: number): Span | null {
  const hasAdjective = AMOUNT_ADJECTIVE.has(tokens[at + 1]?.lower ?? '');
  const amount = at + (hasAdjective ? 2 : 1);
  if (!VAGUE_AMOUNT.has(tokens[amount]?.lower ?? '') || tokens[amount + 1]?.lower !== 'of')
    return null;
  const isPeople = COUNTED_PEOPLE.has(tokens[amount + 2]?.lower ?? '');
  return hasAdjective || isPeople ? spanOver(tokens, at, amount + 1) : null;
}

function spanOver(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
