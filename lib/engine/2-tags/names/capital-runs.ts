import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { AGENCY_HEADS, OF_HEADS } from './organization-words.ts';
import { CALENDAR, NO_NAMES } from './other-words.ts';
import { NAME_PARTICLES, OFFICE_FIELDS, OFFICES } from './person-words.ts';

/** Neighbouring tokens that may be one name: capitalised words and the small words that join them. */
export interface CapitalRun {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Whose things carry a possessive inside a name: "People's Party", "Workers' Union". */
const NAMED_OWNERS = wordTable(`
  people women children workers farmers veterans teachers men nurses writers lawyers
  journalists workers' farmers'
`);
const GENERATIONS = wordTable(`
  Jr Jr. Sr Sr. II III IV
`);
const SAINTS = new Set(['st.', 'st', 'saint', 'king', 'queen', 'our']);
const PATRON_HOUSES = new Set(['hospital', 'cathedral', 'hall', 'square', 'basilica', 'park']);
const LONGEST_AGENCY_TAIL = 4;
// "al-Assad", "el-Sisi"
const ARABIC_ARTICLE = /^(?:al|el|ul|as|an|ad|ar|ash|at)[-‐‑]\p{Lu}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
// "eBay", "iPhone", "G7", "3M"
const CAPITAL_INSIDE = /^(?:[a-z]\p{Lu}\p{L}+|\d+\p{Lu}\p{L}*)$/u;

/** Whether the word is written as a name is. */
export function isCapitalised(token: Token): boolean {
  return (
    token.kind !== 'mark' &&
    (CAPITAL.test(token.text) || ARABIC_ARTICLE.test(token.text) || CAPITAL_INSIDE.test(token.text))
  );
}

/** Finds the runs of capitalised words of a sentence, in order. */
export function findCapitalRuns(
  tokens: readonly Token[],
  sentence: TextSentence,
  hasSpacedHyphens: boolean,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!startsRun(tokens, at)) continue;
    const end = runEnd(tokens, at, sentence.endToken, hasSpacedHyphens);
    runs.push({ firstToken: at, endToken: end });
    at = end - 1;
  }
  return runs;
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    isCapitalised(token) &&
    !NO_NAMES.has(token.lower) &&
    !CALENDAR.has(token.lower) &&
    !/^[@#]|^https?:/.test(token.text)
  );
}

function runEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  hasSpacedHyphens: boolean,
): number {
  let end = first + 1;
  while (end < limit) {
    const next =
      hasSpacedHyphens && tokens[end]!.text === '-' && end + 1 < limit && startsRun(tokens, end + 1)
        ? end + 1
        : nextNameWord(tokens, first, end, limit);
    if (next === null) return end;
    end = next + 1;
  }
  return end;
}

/** The token that goes on with the run after `end`, over the small words between; `null` where it ends. */
function nextNameWord(
  tokens: readonly Token[],
  first: number,
  end: number,
  limit: number,
): number | null {
  const token = tokens[end]!;
  const last = tokens[end - 1]!;
  if (last.text.includes('-') && /-\p{Ll}+$/u.test(last.text) && !ARABIC_ARTICLE.test(last.text))
    return null;
  if (GENERATIONS.has(token.text)) return end;
  const isName = (at: number): boolean => at < limit && startsRun(tokens, at);
  if (isName(end)) return end;
  // "Theresa May", "Jan. 6 Committee" is rare, "on Tuesday May" rarer.
  if (
    token.lower === 'may' &&
    isCapitalised(token) &&
    end - first === 1 &&
    tokens[end + 1]?.kind !== 'number'
  )
    return end;
  if (token.lower === "'s" || token.text === "'")
    return ownsInsideName(tokens, first, end) && isName(end + 1) ? end + 1 : null;
  if (token.text === '&') return isName(end + 1) ? end + 1 : null;
  if (NAME_PARTICLES.has(token.lower) && token.lower !== 'y' && token.lower !== 'e')
    return overParticles(tokens, end, limit);
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')
    return overOf(tokens, first, end, limit);
  if (token.lower === 'and') return overAnd(tokens, first, end, limit);
  return null;
}

/** "People's Party", "St. Anne's Hospital" */
function ownsInsideName(tokens: readonly Token[], first: number, possessive: number): boolean {
  const head = tokens[possessive + 1]?.lower ?? '';
  return (
    NAMED_OWNERS.has(tokens[possessive - 1]!.lower) ||
    (SAINTS.has(tokens[first]!.lower) && (OF_HEADS.has(head) || PATRON_HOUSES.has(head)))
  );
}

/** "Ursula von der Leyen" */
function overParticles(tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at + 1;
  while (
    next < limit &&
    next < at + 3 &&
    NAME_PARTICLES.has(tokens[next]!.lower) &&
    !isCapitalised(tokens[next]!)
  )
    next++;
  return next < limit && startsRun(tokens, next) ? next : null;
}

/** "Ministry of the Interior", "Center for Disease Control" */
function overOf(tokens: readonly Token[], first: number, at: number, limit: number): number | null {
  if (!OF_HEADS.has(tokens[at - 1]!.lower)) return isOfficeOf(tokens, at) ? at + 1 : null;
  const isPlain = tokens[at]!.lower === 'of' || at - first <= 3;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return isPlain && next < limit && startsRun(tokens, next) ? next : null;
}

/** "Secretary of State" */
function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  const field = tokens[at + 1];
  return (
    tokens[at]!.lower === 'of' &&
    OFFICES.has(tokens[at - 1]!.lower) &&
    field !== undefined &&
    isCapitalised(field) &&
    OFFICE_FIELDS.has(field.lower)
  );
}

/** "Food and Drug Administration", "Ministry of Justice and Public Security" */
function overAnd(
  tokens: readonly Token[],
  first: number,
  at: number,
  limit: number,
): number | null {
  if (at + 1 >= limit || !startsRun(tokens, at + 1)) return null;
  const hasFields =
    OF_HEADS.has(tokens[first]!.lower) && /^(?:of|for|on)$/.test(tokens[first + 1]?.lower ?? '');
  if (hasFields) return at + 1;
  if (/^\p{Lu}{2,}$/u.test(tokens[at - 1]!.text)) return null; // "the UN and the Food Agency"
  for (let next = at + 1; next < Math.min(limit, at + 1 + LONGEST_AGENCY_TAIL); next++) {
    if (!startsRun(tokens, next)) return null;
    if (AGENCY_HEADS.has(tokens[next]!.lower)) return next > at + 1 ? at + 1 : null;
  }
  return null;
}
