import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Span } from '../../domain/span.ts';
import type { TextSentence, Token } from '../1-sentences/annotated-text.ts';
import { type CapitalHabits, opensSentence } from './capital-habits.ts';
import { type CapitalRun, isCapitalised } from './capital-runs.ts';
import { makeCandidate, type NameCandidate } from './name-candidate.ts';
import { ORGANIZATION_HEADS } from './organization-words.ts';
import { FUNCTION_WORDS } from './other-words.ts';
import { ADDRESSES, OFFICE_FIELDS, OFFICE_MODIFIERS, OFFICES } from './person-words.ts';

/** What every step of splitting needs to see. */
interface Context {
  readonly tokens: readonly Token[];
  readonly sentence: TextSentence;
  readonly habits: CapitalHabits;
  readonly gazetteer: Gazetteer;
}

/** Longest name of the gazetteer worth looking for, in tokens. */
const LONGEST_KNOWN = 6;
/** Longest description before a name: "former deputy White House press secretary". */
const LONGEST_DESCRIPTION = 6;

/** Splits a run into names and the titles before them: "Nairobi Governor Jane Roe" is a place and a person. */
export function splitRun(run: CapitalRun, context: Context): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { tokens } = context;
  let at = skipOpener(run, context);
  let title: number | null = null;
  while (at < run.endToken) {
    const known = knownLength(tokens, at, run.endToken, context.gazetteer);
    if (known > 1 || (known === 1 && isWholeName(at, run.endToken, context))) {
      found.push(candidate(context, at, at + known, title));
      [at, title] = [at + known, null];
      continue;
    }
    const titleEnd = titleEndAt(tokens, at, run.endToken);
    if (titleEnd !== null) {
      title = titleEnd < run.endToken ? at : null;
      at = titleEnd;
      continue;
    }
    const isModifier = !isCapitalised(tokens[at]!) || isAdjective(at, context);
    if (isModifier) {
      at++;
      continue;
    }
    const end = nameEnd(at, run.endToken, context);
    found.push(candidate(context, at, end, title));
    [at, title] = [end, null];
  }
  return found;
}

/** `title` is the first token of the title in the run that the name follows. */
function candidate(
  context: Context,
  first: number,
  end: number,
  title: number | null,
): NameCandidate {
  const { tokens, sentence } = context;
  return makeCandidate(tokens, first, end, {
    title: titleBefore(context, first, title),
    beginsBlock: tokens[first]!.start === sentence.block.start,
    isOpener:
      opensSentence(tokens, sentence, first) &&
      !context.habits.capitalised.has(tokens[first]!.lower),
  });
}

/** Leaves out a first word that is no part of a name: "Officials", "The". */
function skipOpener(run: CapitalRun, context: Context): number {
  const { tokens, sentence, habits, gazetteer } = context;
  let first = run.firstToken;
  while (first < run.endToken) {
    const token = tokens[first]!;
    const isFunctionWord =
      !isCapitalised(token) ||
      (FUNCTION_WORDS.has(token.lower) &&
        !isKnownAcronym(token, gazetteer) &&
        !isFirstNameBefore(first, run.endToken, context));
    const isOrdinary =
      opensSentence(tokens, sentence, first) &&
      !isKnownAcronym(token, gazetteer) &&
      !habits.capitalised.has(token.lower) &&
      (gazetteer.commonWords.has(token.lower) || habits.lowerCase.has(token.lower)) &&
      !isFirstNameBefore(first, run.endToken, context);
    if (!isFunctionWord && !isOrdinary) return first;
    if (knownLength(tokens, first, run.endToken, gazetteer) > 1) return first;
    if (isOrdinary && titleEndAt(tokens, first, run.endToken) !== null) return first;
    if (isOrdinary && ORGANIZATION_HEADS.has(token.lower) && tokens[first + 1]?.lower === 'of')
      return first;
    first++;
  }
  return first;
}

// "US", "WHO": no pronouns
function isKnownAcronym({ text }: Token, gazetteer: Gazetteer): boolean {
  return (
    text.length > 1 &&
    text === text.toUpperCase() &&
    (gazetteer.organizations.has(text) || gazetteer.places.has(text))
  );
}

/** "Will Smith", "Grant Shapps": ordinary words that are given names. */
function isFirstNameBefore(at: number, limit: number, { tokens, gazetteer }: Context): boolean {
  const next = tokens[at + 1];
  return (
    at + 1 < limit &&
    next !== undefined &&
    gazetteer.firstNames.has(tokens[at]!.text) &&
    isCapitalised(next) &&
    !gazetteer.commonWords.has(next.lower)
  );
}

/** How many tokens from `at` make a name of the gazetteer; the longest counts. */
function knownLength(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): number {
  let key = '';
  let best = 0;
  for (let next = at; next < Math.min(limit, at + LONGEST_KNOWN); next++) {
    const text = tokens[next]!.text.replaceAll('’', "'");
    key = key === '' || text.startsWith("'") ? key + text : `${key} ${text}`;
    if (
      gazetteer.organizations.has(key) ||
      gazetteer.places.has(key) ||
      gazetteer.people.has(key) ||
      gazetteer.groups.has(key)
    ) {
      best = next + 1 - at;
    }
  }
  return best > 1 && isHalfOfLonger(tokens, at + best, limit) ? 0 : best;
}

/** "New York University", "San Francisco Chronicle": the known name is only the beginning. */
function isHalfOfLonger(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && ORGANIZATION_HEADS.has(tokens[limit - 1]!.lower);
}

/** A known single word stands for itself unless more of a name follows: "Jordan", but "Jordan Peele". */
function isWholeName(at: number, limit: number, { tokens }: Context): boolean {
  return at + 1 >= limit || titleEndAt(tokens, at + 1, limit) !== null;
}

/** The token after the title that begins at `at`; `null` where none does. */
function titleEndAt(tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at;
  let end: number | null = null;
  while (next < limit) {
    const { lower } = tokens[next]!;
    if (ADDRESSES.has(lower) || isOffice(lower)) end = ++next;
    else if (OFFICE_MODIFIERS.has(lower)) next++;
    else if (lower === 'of' && end !== null && OFFICE_FIELDS.has(tokens[next + 1]?.lower ?? ''))
      end = next += 2;
    else break;
  }
  if (end === null) return null;
  const isOrganization = end < limit && ORGANIZATION_HEADS.has(tokens[end]!.lower);
  return isOrganization ? null : end;
}

// "Vice-President", "Secretary-General"
function isOffice(lower: string): boolean {
  return (
    OFFICES.has(lower) ||
    (lower.includes('-') && OFFICES.has(lower.slice(lower.lastIndexOf('-') + 1)))
  );
}

function isAdjective(at: number, { tokens, gazetteer }: Context): boolean {
  const token = tokens[at]!;
  return gazetteer.groupAdjectives.has(token.text) && !gazetteer.groups.has(token.text);
}

/** Where the name that begins at `at` ends: at the run's end, or before a title in the run. */
function nameEnd(at: number, limit: number, context: Context): number {
  const { tokens } = context;
  if (ORGANIZATION_HEADS.has(tokens[limit - 1]!.lower)) return limit;
  for (let next = at + 1; next < limit; next++) {
    if (startsPersonAfterBody(context, next, limit)) return next;
    if (titleEndAt(tokens, next, limit) !== null && !OFFICE_MODIFIERS.has(tokens[next - 1]!.lower))
      return next;
  }
  return limit;
}

/** The title or description right before the name, widened to the left: "former Republican senator". */
function titleBefore(
  { tokens, sentence, gazetteer }: Context,
  name: number,
  title: number | null,
): Span | null {
  const last = tokens[name - 1];
  if (name === sentence.firstToken || last === undefined) return null;
  if (title === null && !isOffice(last.lower)) return null;
  let first = title ?? name - 1;
  for (let steps = 0; steps < LONGEST_DESCRIPTION && first > sentence.firstToken; steps++) {
    const before = tokens[first - 1]!;
    const widens =
      OFFICE_MODIFIERS.has(before.lower) ||
      isOffice(before.lower) ||
      gazetteer.groupAdjectives.has(before.text);
    if (!widens || before.kind === 'mark') break;
    first--;
  }
  return { start: tokens[first]!.start, end: last.end };
}

/** "Health Federation Jane Roe": a given name after an organization's last word begins a person's. */
function startsPersonAfterBody({ tokens, gazetteer }: Context, at: number, limit: number): boolean {
  const before = tokens[at - 1]!;
  const isBody = ORGANIZATION_HEADS.has(before.lower) || gazetteer.commonWords.has(before.lower);
  return (
    isBody &&
    isCapitalised(before) &&
    at + 1 < limit &&
    gazetteer.firstNames.has(tokens[at]!.text) &&
    !gazetteer.commonWords.has(tokens[at]!.lower) &&
    !gazetteer.places.has(tokens[at]!.text) &&
    !gazetteer.commonWords.has(tokens[limit - 1]!.lower)
  );
}
