import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const HAVE = wordTable("has have 's 've");
const ADVERBS = wordTable(
  'also already steadily rapidly sharply recently since more nearly almost dramatically slowly quickly quietly been long consistently',
);
/** What has become more or less: "has doubled". */
const CHANGED = wordTable(`
  risen fallen grown shrunk shrunken soared plunged plummeted surged tumbled skyrocketed doubled tripled
  quadrupled halved increased decreased declined dwindled worsened exploded spiked climbed stagnated
`);

/** "an industry has grown up" began, "it has increased the dose" is a deed. */
const NO_TREND_AFTER = wordTable('up out into and the its his her their our');

/** "As prices have risen, …" takes it for known. */
const SUBORDINATES = /^(?:as|while|since|although|though|because|if|when|after)$/;

function isComma({ text }: Token): boolean {
  return text === ',';
}

const MEASURES = wordTable(
  'rapidly fast faster steadily sharply dramatically exponentially quickly tremendously by from since in over more',
);

/** "has grown by half", "has grown." */
function isMeasured(after: Token | undefined): boolean {
  return after === undefined || after.kind === 'mark' || MEASURES.has(after.lower);
}

/** The words that tell of a trend, if the tokens at `at` begin some: "has grown". */
export function trendAt(tokens: readonly Token[], at: number): Span | null {
  if (!HAVE.has(tokens[at]!.lower)) return null;
  let next = at + 1;
  while (ADVERBS.has(tokens[next]?.lower ?? '')) next++;
  const changed = tokens[next];
  if (changed === undefined || !CHANGED.has(changed.lower)) return null;
  if (NO_TREND_AFTER.has(tokens[next + 1]?.lower ?? '')) return null;
  // "has grown contentious" is a change of mood
  if (changed.lower === 'grown' && !isMeasured(tokens[next + 1])) return null;
  if (SUBORDINATES.test(tokens[0]!.lower) && !tokens.slice(0, at).some(isComma)) return null;
  // "those who have risen" are people
  if (tokens[at - 1]?.lower === 'who') return null;
  return { start: tokens[at]!.start, end: changed.end };
}
