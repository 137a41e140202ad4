import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const BE = wordTable('is are was were remains remain became become');
const SUPERLATIVE =
  /^(?:largest|biggest|smallest|highest|lowest|fastest|slowest|richest|poorest|deadliest|costliest|strongest|weakest|safest|busiest|cheapest)$/;
/** What is ranked by counting, rather than seen: "employer", "cause". */
const COUNTED = wordTable(`
  source sources employer employers producer producers exporter exporters importer consumer consumers
  investor investors contributor contributors cause causes buyer market rate rates provider donor donors
  driver polluter polluters emitter emitters recipient recipients lender creditor spender share number
  price prices tax taxes debt deficit
`);
const MOST_WORDS_TO_COUNTED = 5;
const HOW_OFTEN = wordTable('rare rarer common widespread rampant commonplace unusual');
const DEGREES = wordTable('very extremely exceedingly increasingly quite so fairly');
/** "are now among", "is, in fact," */
const BETWEEN = wordTable(
  'now still also already by far , in fact indeed one among of currently today',
);
const MOST_BETWEEN = 5;

/** The words that rank something, if the tokens at `at` begin some: "is the largest", "the lowest level since". */
export function rankAt(tokens: readonly Token[], at: number): Span | null {
  const last = BE.has(tokens[at]!.lower) ? rankAfterBe(tokens, at) : recordSince(tokens, at);
  return last === null ? null : { start: tokens[at]!.start, end: tokens[last]!.end };
}

function rankAfterBe(tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (next <= at + MOST_BETWEEN && BETWEEN.has(tokens[next]?.lower ?? '')) next++;
  if (DEGREES.has(tokens[next]?.lower ?? '')) next++;
  return HOW_OFTEN.has(tokens[next]?.lower ?? '') ? endsSaying(tokens, next) : rankIn(tokens, next);
}

const MOST_TO_SINCE = 6;

/** "the highest level since", "its lowest in 33 years" */
function recordSince(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:the|its|their)$/.test(tokens[at]!.lower)) return null;
  if (!SUPERLATIVE.test(tokens[at + 1]?.lower ?? '')) return null;
  for (let next = at + 2; next <= at + MOST_TO_SINCE; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return null;
    if (token.lower === 'since') return next;
    if (token.lower === 'in' && /^(?:years|decades|history)$/.test(tokens[next + 2]?.lower ?? ''))
      return next + 2;
  }
  return null;
}

/** "is rare." but not "is a common language", "is common to both". */
function endsSaying(tokens: readonly Token[], at: number): number | null {
  const after = tokens[at + 1];
  return after === undefined ||
    after.kind === 'mark' ||
    /^(?:in|among|across|there|here)$/.test(after.lower)
    ? at
    : null;
}

function rankIn(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'the') return null;
  const superlative = [at + 1, at + 2].find((next) => SUPERLATIVE.test(tokens[next]?.lower ?? ''));
  if (superlative === undefined) return null;
  const after = tokens.slice(superlative + 1, superlative + 1 + MOST_WORDS_TO_COUNTED);
  // "at 35 percent, is the highest in the world"
  const isBare = /^in$/.test(after[0]?.lower ?? '');
  return isBare || after.some(({ lower }) => COUNTED.has(lower)) ? superlative : null;
}
