import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const HOW_MANY = wordTable('most many few');
/** Whose minds nobody can look into without asking them. */
const PEOPLE = wordTable(`
  people americans voters residents observers fans supporters critics viewers parents workers women men
  students readers citizens consumers republicans democrats conservatives liberals economists analysts
  experts scientists britons europeans australians canadians taxpayers locals millennials
`);
/** What goes on in minds: "are convinced", "have lost patience". */
const IN_MIND = wordTable(`
  believe think feel want fear hope know agree disagree doubt worry see consider view remain support
  oppose distrust trust prefer like dislike hate love expect assume wonder care suspect blame remember
  convinced worried surprised skeptical sceptical afraid angry tired unhappy opposed idea patience eager
  aware unaware reluctant willing wary frustrated disappointed happy upset set
`);
const MOST_WORDS_TO_MIND = 24;

/** The words for how many think so, if the tokens at `at` begin some: "Most voters … believe". */
export function generalityAt(tokens: readonly Token[], at: number): Span | null {
  // "the most liberal voters" are no majority
  if (!HOW_MANY.has(tokens[at]!.lower) || tokens[at - 1]?.lower === 'the') return null;
  const people = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const named = [people, people + 1].find((next) => PEOPLE.has(tokens[next]?.lower ?? ''));
  if (named === undefined) return null;
  const after = tokens.slice(named + 1, named + 1 + MOST_WORDS_TO_MIND);
  return after.some(({ lower }) => IN_MIND.has(lower))
    ? { start: tokens[at]!.start, end: tokens[named]!.end }
    : null;
}
