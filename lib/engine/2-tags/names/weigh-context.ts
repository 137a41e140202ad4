import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { isAcronym, isAcronymOf } from './acronyms.ts';
import { isCapitalised } from './capital-runs.ts';
import type { NameCandidate } from './name-candidate.ts';
import { CALENDAR } from './other-words.ts';
import { ORGANIZATION_FOLLOWERS, ORGANIZATION_NOUNS } from './organization-words.ts';
import { OFFICES, PERSONAL_VERBS, SPEECH_VERBS } from './person-words.ts';
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from './place-words.ts';
import type { Weights } from './weights.ts';

/** Before an ordinary thing rather than a name: "an Act", "its Vision". */
const DETERMINERS = wordTable(`
  a an every no its our my their your his her new first other all these those this each any
`);
/** Their "of" names a field: "Professor of Polar Studies". */
const FIELD_OFFICES = wordTable(`
  professor minister secretary dean director commissioner chair lecturer bachelor master
  doctor
`);
/** After these a sentence's subject follows, and most named subjects are people. */
const CLAUSE_WORDS = wordTable(`
  that when while if but which where because accused contacted against whether whom how why
`);

/** After a subject, and most named subjects are people. */
const AUXILIARIES = wordTable('was had has is could did');
/** Longest agency in a dateline, with its brackets. */
const LONGEST_AGENCY = 6;
/** How far an apposition's noun may be: "Jane Roe, the city's former chief auditor". */
const LONGEST_APPOSITION = 7;

/** Adds what the words around a candidate say about its type. */
export function weighContext(
  tokens: readonly Token[],
  candidate: NameCandidate,
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  if (candidate.title !== null) weights.person += 5;
  weighBefore(tokens, candidate, weights);
  weighAfter(tokens, candidate, gazetteer, weights);
}

function weighBefore(tokens: readonly Token[], candidate: NameCandidate, weights: Weights): void {
  const before = tokens[candidate.firstToken - 1];
  if (before === undefined) return;
  const { lower } = before;
  const isSingle = candidate.words.length === 1;
  weights.place += PLACE_PREPOSITIONS.get(lower) ?? 0;
  if (lower === 'the') {
    weights.person -= 3;
    weights.organization += isSingle ? 1.5 : 0.5;
  }
  if (DETERMINERS.has(lower) || before.kind === 'number') weights.other += 1.5;
  if (CLAUSE_WORDS.has(lower)) weights.person += 0.6;
  if (PLACE_NOUNS.has(lower)) weights.place += 2.5;
  if (ORGANIZATION_NOUNS.has(lower)) weights.organization += 2.5;
  if (SPEECH_VERBS.has(lower)) weights.person += lower === 'told' || lower === 'tells' ? 0 : 1.5;
  if (lower === 'of' && FIELD_OFFICES.has(tokens[candidate.firstToken - 2]?.lower ?? '')) {
    weights.person -= 3;
    weights.other += 1.5;
  }
  if (lower === 'of' && PLACE_NOUNS.has(tokens[candidate.firstToken - 2]?.lower ?? ''))
    weights.place += 3;
  if (lower === '(' && tokens[candidate.endToken]?.text === ')' && isAcronym(candidate.key)) {
    // "World Food Programme (WFP)", but "non-performing loans (NPL)"
    const long = tokens[candidate.firstToken - 2];
    if (long !== undefined && isCapitalised(long)) weights.organization += 2;
    else weights.other += 6;
  }
}

function weighAfter(
  tokens: readonly Token[],
  candidate: NameCandidate,
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  const after = tokens[candidate.endToken];
  if (after === undefined) return;
  const { lower } = after;
  if (candidate.beginsBlock && isDateline(tokens, candidate.endToken)) weights.place += 4;
  if (SPEECH_VERBS.has(lower)) weights.person += 2;
  if (PERSONAL_VERBS.has(lower)) weights.person += 1.5;
  if (AUXILIARIES.has(lower)) weights.person += 0.5;
  if (lower === ',') weighAfterComma(tokens, candidate.endToken + 1, gazetteer, weights);
  if (lower === '(' && tokens[candidate.endToken + 2]?.text === ')')
    weighParenthesis(tokens[candidate.endToken + 1]!, candidate, weights);
  if (ORGANIZATION_FOLLOWERS.has(lower)) weights.organization += 1.5;
  if (PLACE_NOUNS.has(lower)) weights.place += 2;
}

/** "WASHINGTON (AP) —", "Port Marlow –", "MOSCOW, Aug. 19 -": the first words of a paragraph, before a dash. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^[-–—]+$/.test(token.text)) return token.start > tokens[at - 1]!.end;
  if (token.text === ',' && CALENDAR.has(tokens[at + 1]?.lower ?? '')) {
    return isDateline(tokens, tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2);
  }
  if (token.text !== '(') return false;
  const close = tokens.slice(at, at + LONGEST_AGENCY).findIndex(({ text }) => text === ')');
  return close > 0 && isDateline(tokens, at + close + 1);
}

function weighAfterComma(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
  weights: Weights,
): void {
  const next = tokens[at];
  if (next === undefined) return;
  if (next.lower === 'who' || next.lower === 'whose') weights.person += 3;
  if (next.kind === 'number' && next.text.length <= 2) weights.person += 2;
  if (gazetteer.places.has(next.text)) weights.place += 2;
  if (next.lower !== 'a' && next.lower !== 'an' && next.lower !== 'the' && !OFFICES.has(next.lower))
    return;
  for (let noun = at; noun < at + LONGEST_APPOSITION; noun++) {
    const token = tokens[noun];
    if (token === undefined || token.kind === 'mark') return;
    if (OFFICES.has(token.lower)) return void (weights.person += 2.5);
    if (ORGANIZATION_NOUNS.has(token.lower)) return void (weights.organization += 2);
    if (token.lower === 'of' || token.lower === 'that') return;
  }
}

/** "World Food Programme (WFP)" is an organization; "Jane Roe (34)" is a person. */
function weighParenthesis(inside: Token, candidate: NameCandidate, weights: Weights): void {
  if (inside.kind === 'number' && inside.text.length <= 2) weights.person += 1.5;
  if (isAcronymOf(inside.text, candidate.words)) weights.organization += 3;
}
