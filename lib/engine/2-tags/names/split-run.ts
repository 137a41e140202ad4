import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { type CapitalHabits, opensSentence } from './capital-habits.ts';
import { type CapitalRun, isCapitalised } from './capital-runs.ts';
import { titleBefore, titleEndAt } from './find-titles.ts';
import { knownLength } from './known-names.ts';
import { makeCandidate, type NameCandidate } from './name-candidate.ts';
import { ORGANIZATION_HEADS } from './organization-words.ts';
import { FUNCTION_WORDS } from './other-words.ts';
import { OFFICE_MODIFIERS } from './person-words.ts';

/** What every step of splitting needs to see. */
interface Context {
  readonly tokens: readonly Token[];
  readonly sentence: TextSentence;
  readonly habits: CapitalHabits;
  readonly gazetteer: Gazetteer;
}

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
    title: titleBefore(tokens, first, title, sentence, context.gazetteer),
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

/** A known single word stands for itself unless more of a name follows: "Jordan", but "Jordan Peele". */
function isWholeName(at: number, limit: number, { tokens }: Context): boolean {
  return at + 1 >= limit || titleEndAt(tokens, at + 1, limit) !== null;
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
