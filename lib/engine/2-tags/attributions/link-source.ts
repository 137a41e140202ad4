import type { VerbGroup } from './find-verb-groups.ts';
import { afterDateline } from './after-dateline.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import { isFiniteVerb } from './word-classes.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Who a cue puts words down to, and where it was found. */
export interface LinkedSource {
  readonly phrase: TokenRange | null;
  readonly place: 'before' | 'apposition' | 'after' | 'agent' | 'shared' | 'none';
}

/** Verbs whose subject follows them after what is said: “…,” said Smith. */
const INVERTING = wordTable(
  'say ask write add explain note argue continue reply tweet declare insist recall warn quip conclude observe cry report shout joke agree read go announce claim lament remark respond suggest predict',
);
/** Nobody is described between commas with more words than this. */
const LONGEST_APPOSITION = 28;

/** Finds the source of a verb group: its subject before it, after it, or shared with an earlier verb. */
export function linkSource(
  words: Words,
  group: VerbGroup,
  earlier: TokenRange | null,
): LinkedSource {
  if (group.manner === 'passive' || group.manner === 'participle') return linkAgent(words, group);
  const inverted = linkInverted(words, group);
  if (inverted !== null) return { phrase: inverted, place: 'after' };
  if (group.manner !== 'infinitive') {
    const before = nounPhraseBefore(words, beforeTime(words, group), group.floor);
    if (before !== null) return { phrase: before, place: 'before' };
  }
  if (words.classes[group.first - 1] === 'comma' && group.manner !== 'gerund') {
    const described = describedBefore(words, group);
    if (described !== null) return { phrase: described, place: 'apposition' };
  }
  const subject = subjectOf(words, group.floor, group.first);
  const isSame = earlier !== null && subject !== null && earlier.first === subject.first;
  const prefersSubject = group.manner === 'gerund' && !isSame;
  const shared = prefersSubject ? (subject ?? earlier) : (earlier ?? subject);
  return { phrase: shared, place: shared === null ? 'none' : 'shared' };
}

const TIME_NOUNS = wordTable(
  'morning afternoon evening night week month year late early last this weekend day',
);
const BEFORE_TIME = new Set(['on', 'in', 'at', 'during', 'by']);
const LONGEST_TIME = 5;

/** "Smith on Thursday evening said": the token after the subject, time left out. */
function beforeTime({ classes, tokens }: Words, { first, floor }: VerbGroup): number {
  let at = first - 1;
  let hasTime = false;
  while (at > floor && first - at <= LONGEST_TIME) {
    const isTime = classes[at] === 'time' || TIME_NOUNS.has(tokens[at]!.lower);
    if (!isTime && classes[at] !== 'number' && tokens[at]!.lower !== 'the') break;
    hasTime ||= isTime;
    at--;
  }
  if (!hasTime) return first;
  return BEFORE_TIME.has(tokens[at]!.lower) ? at : classes[at + 1] === 'time' ? at + 1 : first;
}

/** "was accused by rivals of …" */
function linkAgent(words: Words, group: VerbGroup): LinkedSource {
  for (let at = group.end; at < Math.min(group.ceiling, group.end + 6); at++) {
    if (words.tokens[at]!.lower !== 'by') continue;
    const agent = nounPhraseAfter(words, at + 1, group.ceiling);
    if (agent !== null) return { phrase: agent, place: 'agent' };
  }
  return { phrase: null, place: 'none' };
}

function linkInverted(words: Words, group: VerbGroup): TokenRange | null {
  if (!INVERTING.has(group.verb) || group.first !== group.head || group.first === group.floor)
    return null;
  const before = words.classes[group.first - 1]!;
  if (before !== 'quote' && before !== 'comma' && before !== 'dash' && before !== 'stop')
    return null;
  const phrase = nounPhraseAfter(words, group.end, group.ceiling);
  if (phrase === null) return null;
  const next = phrase.end < group.ceiling ? words.classes[phrase.end]! : 'stop';
  if (next === 'verb' || next === 'be' || next === 'have' || next === 'modal' || next === 'do')
    return null;
  return withApposition(words, phrase, group.ceiling);
}

const OPENS_DESCRIPTION = new Set(['determiner', 'noun', 'possessive', 'name', 'number']);

/** "Smith, the mayor of Springfield": what stands between commas after a name describes it. */
export function withApposition(words: Words, phrase: TokenRange, ceiling: number): TokenRange {
  const { classes, tokens } = words;
  if (phrase.end >= ceiling || classes[phrase.end] !== 'comma') return phrase;
  const at = phrase.end + 1;
  const isDescription =
    at < ceiling && (tokens[at]!.lower === 'who' || OPENS_DESCRIPTION.has(classes[at]!));
  if (!isDescription || words.speechOf[at] !== -1) return phrase;
  let end = at;
  while (end < ceiling && end - at < LONGEST_APPOSITION && words.speechOf[end] === -1) {
    const found = classes[end]!;
    if (found === 'stop' || found === 'colon' || found === 'dash' || found === 'quote') break;
    if (found === 'comma' && !continuesDescription(words, end + 1, ceiling)) break;
    if (tokens[at]!.lower !== 'who' && isFiniteVerb(found)) return phrase; // a clause, no description
    end++;
  }
  return { first: phrase.first, end };
}

function continuesDescription(words: Words, at: number, ceiling: number): boolean {
  if (at >= ceiling) return false;
  const found = words.classes[at]!;
  return found === 'name' || found === 'number' || words.classes[at - 2] === 'number';
}

/** The phrase before "…, the mayor," or "…, who leads the council,": all of it. */
function describedBefore(words: Words, group: VerbGroup): TokenRange | null {
  const { classes } = words;
  const closing = group.first - 1;
  for (let at = closing - 1; at > Math.max(group.floor, closing - LONGEST_APPOSITION); at--) {
    if (words.speechOf[at] !== -1) return null;
    if (classes[at] !== 'comma') continue;
    const phrase = nounPhraseBefore(words, at, group.floor);
    if (phrase === null) return null;
    const opener = classes[at + 1]!;
    if (opener === 'name' && classes[at - 1] === 'name' && at > group.floor + 1) {
      const wider = nounPhraseBefore(words, at, group.floor);
      return wider === null ? null : { first: wider.first, end: closing };
    }
    return { first: phrase.first, end: closing };
  }
  return null;
}

/** The first noun phrase of the sentence after an introduction: "In Iowa, Smith …" */
export function subjectOf(words: Words, floor: number, ceiling: number): TokenRange | null {
  const { classes } = words;
  let at = afterDateline(words, floor, ceiling);
  while (
    at < ceiling &&
    (classes[at] === 'quote' ||
      classes[at] === 'conjunction' ||
      classes[at] === 'adverb' ||
      classes[at] === 'dash')
  )
    at++;
  if (at >= ceiling) return null;
  const first = classes[at]!;
  if (
    first === 'preposition' ||
    first === 'subordinator' ||
    first === 'gerund' ||
    first === 'participle' ||
    first === 'comma' ||
    first === 'verb' ||
    first === 'to'
  ) {
    while (at < ceiling && classes[at] !== 'comma') at++;
    at++;
  }
  const phrase = nounPhraseAfter(words, at, ceiling);
  if (phrase === null || words.speechOf[phrase.first] !== -1) return null;
  // "Mid-term: …" is a label, not a subject.
  return phrase.end < ceiling && classes[phrase.end] === 'colon' ? null : phrase;
}
