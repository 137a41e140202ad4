import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

const MODALS = wordTable('will would could might may');
/** After a modal these tell of the past or are manners of speaking: "would have won", "would like". */
const NOT_A_FORECAST_AFTER = wordTable("have 've not like say argue seem appear");
/** Words between the modal and its verb: "would just like". */
const SOFTENERS = wordTable('just also really still rather never only certainly probably');
/** Before "will" and "may" these make a noun or a date of it: "the will", "in May". */
const MAKES_A_NOUN = wordTable(
  'the a his her their its our my free good ill political in last next of this since until by',
);
/** "is expected to", "are poised to", "is likely to" */
const EXPECTED = wordTable(
  'expected poised likely set bound slated due projected forecast predicted destined going',
);
const BE = wordTable("is are was were be been being 's 're");

/** The words that make a forecast of the sentence, if the tokens at `at` begin one. */
export function forecastAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (MODALS.has(token.lower)) return isForecastModal(tokens, at) ? token : null;
  if (!BE.has(token.lower)) return null;
  const expected =
    tokens[at + 1]?.lower === 'also' || tokens[at + 1]?.lower === 'now' ? at + 2 : at + 1;
  if (!EXPECTED.has(tokens[expected]?.lower ?? '') || tokens[expected + 1]?.lower !== 'to')
    return null;
  return { start: tokens[expected]!.start, end: tokens[expected + 1]!.end };
}

function isForecastModal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[SOFTENERS.has(tokens[at + 1]!.lower) ? at + 2 : at + 1];
  if (next?.kind !== 'word' || NOT_A_FORECAST_AFTER.has(next.lower)) return false;
  const isCapital = /^\p{Lu}/u.test(token.text);
  const isFirst = before === undefined || /[.!?…”"]/.test(before.text);
  if (isCapital && (!isFirst || /^\p{Lu}/u.test(next.text))) return false; // "in May", "Will Smith"
  return before === undefined || isFirst || !MAKES_A_NOUN.has(before.lower);
}
