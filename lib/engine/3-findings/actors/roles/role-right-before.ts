import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { wordTable } from '../../../1-sentences/word-table.ts';
import { ADDRESSES, OFFICE_MODIFIERS, SPEECH_VERBS } from '../../../2-tags/names/person-words.ts';
import { startsCapital, type WordClass } from '../../../2-tags/attributions/word-classes.ts';
import { partyOf } from '../description.ts';
import type { RolePhrase } from './read-role-phrase.ts';
import { isKnownRole, isOfficeNoun } from './role-nouns.ts';
import { classAt, isHyphen, isOwner, type SentenceWords } from './sentence-words.ts';

/** Words right before a name that may tell a role: "former Vermont governor and presidential candidate". */
const MOST_WORDS = 9;
/** What a role without article begins behind, so that all words up to it belong to it. */
const BOUNDS: ReadonlySet<WordClass | null> = new Set<WordClass | null>([
  null,
  'determiner',
  'preposition',
  'comma',
  'conjunction',
  'dash',
  'colon',
  'opening',
]);
/** Plurals that describe; other words in "-s" are verbs as often: "supports". */
const DESCRIBING_PLURALS = wordTable(
  'sports arts rights news sales operations communications relations affairs systems services resources veterans states nations',
);
/** Offices in their short forms. */
const SHORT_OFFICES = wordTable(
  'sen. gov. rep. sens. reps. govs. gen. lt. lt col. maj. maj adm. capt. supt. sgt. det. sen gov rep gen',
);
/** "WHO chief": some look like other words. */
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** With a capital at the start of what is quoted: "“Following President Roe …". */
const LEADS_IN = /^(?:following|including|according|regarding|given)$/;

/**
 * The role that stands right before the name, as far to the left as it goes: "Clinton campaign
 * manager", "baseball player", "his wife". `title` is the first token of the title the name was tagged
 * with.
 */
export function roleRightBefore(
  words: SentenceWords,
  title: number | null,
  gazetteer: Gazetteer,
): RolePhrase | null {
  const { tokens, name, floor } = words;
  const head = name - 1;
  if (head < floor || (title === null && !isSureRole(words, head))) return null;
  if (isOnlyAddress(tokens[head]!.lower)) {
    return { first: title ?? head, end: name, head, lead: 'bare' };
  }
  const known = knownBegin(words, title ?? head, gazetteer);
  // In headlines every word has a capital: where the role begins, only their beginning tells.
  if (words.isHeading) {
    return known === floor || classAt(words, known - 1) === 'comma'
      ? { first: known, end: name, head, lead: 'bare' }
      : null;
  }
  const first = widestBegin(words, known) ?? ownedBegin(words, known) ?? namesBefore(words, known);
  const lead = isOwner(tokens[first]!) ? 'owner' : 'bare';
  return { first, end: name, head, lead };
}

/** "Dr.", "Sheikh", which anybody may bear; but "Sen.", whose state stands before it. */
function isOnlyAddress(lower: string): boolean {
  return ADDRESSES.has(lower) && !isOfficeNoun(lower) && !SHORT_OFFICES.has(lower);
}

/** "critic" of "Trump critic Mark Cuban": in lower case, and what somebody is. */
function isSureRole(words: SentenceWords, head: number): boolean {
  const { lower, text } = words.tokens[head]!;
  if (classAt(words, head) !== 'noun' && classAt(words, head) !== 'name') return false;
  return isOfficeNoun(lower) || (text === lower && isKnownRole(lower));
}

/** To the left over what is known to describe roles: "former Republican". */
function knownBegin(
  { tokens, floor }: SentenceWords,
  from: number,
  { groupAdjectives, places }: Gazetteer,
): number {
  let first = from;
  while (first > floor) {
    const { lower, text } = tokens[first - 1]!;
    const isKnown =
      OFFICE_MODIFIERS.has(lower) ||
      isOfficeNoun(lower) ||
      partyOf(lower) !== undefined ||
      groupAdjectives.has(text) ||
      places.has(text);
    if (!isKnown) break;
    first--;
  }
  return first;
}

/** To the left over all words, where they are bounded as a noun phrase is; `null` where they are not. */
function widestBegin(words: SentenceWords, from: number): number | null {
  const { tokens, floor } = words;
  let first = from;
  while (first > floor && words.name - first < MOST_WORDS && isDescribing(words, first - 1))
    first--;
  while (first < from && isLooseNumber(words, first)) first++;
  const before = tokens[first - 1];
  if (before === undefined || first === floor) return first;
  if (isOwner(before)) return first - 1;
  const isBound =
    BOUNDS.has(classAt(words, first - 1)) ||
    classAt(words, first - 1) === 'number' ||
    /^["“”]$/.test(before.text) ||
    (before.lower === 'to' && tokens[first - 2]?.lower === 'according');
  return isBound && words.name - first < MOST_WORDS ? first : null;
}

/** "In 2014 former mayor Ann Roe", but "the 2014 nominee", "9/11 plotter". */
function isLooseNumber(words: SentenceWords, at: number): boolean {
  return (
    classAt(words, at) === 'number' &&
    !words.tokens[at]!.text.includes('/') &&
    classAt(words, at - 1) !== 'determiner'
  );
}

/** "Clinton's running mate" after a verb: from the owner on; `null` without one. */
function ownedBegin(words: SentenceWords, from: number): number | null {
  let at = from - 1;
  while (at > words.floor && words.name - at < MOST_WORDS && isDescribing(words, at)) {
    if (classAt(words, at) === 'possessive') break;
    at--;
  }
  if (words.tokens[at]?.lower !== "'s" || !isName(words, at - 1)) return null;
  return namesBefore(words, at);
}

/** Over a name alone: "Clinton campaign manager" after a verb. */
function namesBefore(words: SentenceWords, from: number): number {
  let first = from;
  while (first > words.floor && isName(words, first - 1)) first--;
  // "the Two Holy Mosques King": the names belong to something else.
  return classAt(words, first - 1) === 'number' ? from : first;
}

function isDescribing(words: SentenceWords, at: number): boolean {
  const { lower, text, start } = words.tokens[at]!;
  if (ACRONYM.test(text)) return true;
  switch (classAt(words, at)) {
    case 'name':
      return !LEADS_IN.test(lower);
    case 'possessive':
      return lower === "'s";
    case 'noun':
      // "the way Sen. Roe": nouns in lower case do not describe a title in capitals; but "tech CEO".
      if (text === lower && isCapitalTitle(words.tokens[at + 1]!.text)) return false;
      if (SPEECH_VERBS.has(lower)) return false;
      return !/[^s]s$/.test(lower) || DESCRIBING_PLURALS.has(lower) || isKnownRole(lower);
    case 'dash':
      return isHyphen(words.tokens, at);
    case 'number':
      return true;
    case 'conjunction':
      return words.joints.has(start);
    default:
      return OFFICE_MODIFIERS.has(lower) || lower === 'running';
  }
}

function isName(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  const isNamed =
    classAt(words, at) === 'name' || ACRONYM.test(token.text) || words.joints.has(token.start);
  return isNamed && isDescribing(words, at);
}

function isCapitalTitle(text: string): boolean {
  return startsCapital(text) && text !== text.toUpperCase();
}
