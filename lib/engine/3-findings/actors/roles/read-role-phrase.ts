import { wordTable } from '../../../1-sentences/word-table.ts';
import {
  OFFICE_FIELDS,
  OFFICE_MODIFIERS,
  OFFICES,
  SPEECH_VERBS,
} from '../../../2-tags/names/person-words.ts';
import { startsCapital, type WordClass } from '../../../2-tags/attributions/word-classes.ts';
import { isOfficeNoun, isPluralRole, isRoleNoun } from './role-nouns.ts';
import { classAt, isHyphen, isOwner, type SentenceWords } from './sentence-words.ts';

/** A phrase that says what somebody is, by the places of its tokens; `end` is exclusive. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  /** The head of the phrase: "executive" of "the chief executive of Halden". */
  readonly head: number;
  /** How it begins: "a", "the", "his", or with the role itself. */
  readonly lead: 'indefinite' | 'definite' | 'owner' | 'bare';
}

const LEADS: ReadonlyMap<string, RolePhrase['lead']> = new Map([
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['one', 'indefinite'],
  ['the', 'definite'],
  ['its', 'owner'],
  ['his', 'owner'],
  ['her', 'owner'],
  ['their', 'owner'],
  ['my', 'owner'],
  ['our', 'owner'],
]);
/** Words of the phrase before its first preposition. */
const LONGEST_BASE = 9;
/** In tokens: "the executive director of the Center for … at …". */
const LONGEST_PHRASE = 18;
const IN_BASE: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'name',
  'possessive',
  'number',
  'participle',
  'gerund',
]);
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
/** Nouns behind an "and". */
const MOST_JOINED = 3;
const NOUNS: ReadonlySet<WordClass | null> = new Set<WordClass>(['noun', 'name']);
const HEADS: ReadonlySet<WordClass | null> = new Set<WordClass>(['noun', 'name', 'adverb']);
/** What goes on with a phrase: "of Ohio", "at the mill". */
const LINKS = wordTable('of for at in to from with on under');
/** After a link; "the mayor of the city's third district". */
const IN_LINKED: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'noun',
  'name',
  'possessive',
  'number',
  'determiner',
]);

/** The phrase that begins at the token and says what somebody is, as far as it goes; `null` where none does. */
export function readRolePhrase(words: SentenceWords, first: number): RolePhrase | null {
  const { tokens } = words;
  // "whose husband": somebody else.
  if (tokens[first]?.lower === 'whose') return null;
  const begin = LEADS.get(tokens[first]?.lower ?? '') ?? 'bare';
  const isBare = begin === 'bare';
  const isOneOf = tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of';
  const from = isOneOf ? first + 2 : isBare ? first : first + 1;
  const baseEnd = endOfBase(words, from);
  const head = baseEnd - 1;
  const lead = isBare && hasOwner(words, from, head) ? 'owner' : begin;
  if (head < from || !isHead(words, head, lead, isOneOf)) return null;
  return { first, head, lead, end: endOfPhrase(words, baseEnd, first + LONGEST_PHRASE) };
}

function isHead(
  words: SentenceWords,
  head: number,
  lead: RolePhrase['lead'],
  isOneOf: boolean,
): boolean {
  const { lower } = words.tokens[head]!;
  if (isOneOf) return isPluralRole(lower);
  // "president of Peru", "political science professor at": without an article only what is surely one.
  if (!HEADS.has(classAt(words, head))) return false;
  return lead === 'bare' ? isOfficeNoun(lower) : isRoleNoun(lower);
}

function endOfBase(words: SentenceWords, from: number): number {
  let at = from;
  for (; at < Math.min(words.limit, from + LONGEST_BASE); at++) {
    const { lower } = words.tokens[at]!;
    const found = classAt(words, at);
    const isModifier = OFFICE_MODIFIERS.has(lower) || OFFICES.has(lower);
    // "a driver based in Ohio", "a former model walking"; but "a retired driver", "a managing director"
    const isVerbal = found === 'participle' || found === 'gerund';
    if (isVerbal && at > from && isRoleNoun(words.tokens[at - 1]!.lower)) break;
    if (SPEECH_VERBS.has(lower) && !isRoleNoun(lower)) break;
    if (isModifier || IN_BASE.has(found) || isHyphen(words.tokens, at)) continue;
    // "the first and only mayor", "founder and chief executive"
    if (lower === 'and' && joinsRoles(words, at)) continue;
    break;
  }
  return at;
}

/** "founder and chief executive": an office on both sides. */
function joinsRoles({ tokens }: SentenceWords, and: number): boolean {
  const next = tokens[and + 1]?.lower ?? '';
  return (
    isOfficeNoun(tokens[and - 1]?.lower ?? '') &&
    (OFFICE_MODIFIERS.has(next) || isOfficeNoun(next)) &&
    // "the mayor and Governor Roe" are two; but "founder and CEO"
    (!startsCapital(tokens[and + 1]!.text) || isShouted(tokens[and + 1]!.text))
  );
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Where what is linked to the base ends, at most at `limit`. */
function endOfPhrase(words: SentenceWords, baseEnd: number, limit: number): number {
  let end = baseEnd;
  while (LINKS.has(words.tokens[end]?.lower ?? '') && end < words.limit) {
    const linked = endOfLinked(words, end + 1);
    if (linked === end + 1 || linked > limit) return end;
    end = linked;
  }
  return end;
}

function endOfLinked(words: SentenceWords, from: number): number {
  const { tokens } = words;
  let at = from;
  for (; at < words.limit; at++) {
    const { lower, start } = tokens[at]!;
    const found = classAt(words, at);
    if (SPEECH_VERBS.has(lower)) break;
    if (IN_LINKED.has(found) || OFFICE_FIELDS.has(lower) || OFFICE_MODIFIERS.has(lower)) continue;
    // "of the cross-border trucking deal"
    if (found === 'gerund' && NOUNS.has(classAt(words, at + 1))) continue;
    // "Iraq and Afghanistan Veterans of America", "Tax-Free"
    if (words.joints.has(start) || isHyphen(tokens, at) || joinsNouns(words, at)) continue;
    break;
  }
  const last = classAt(words, at - 1);
  const isEnd = classAt(words, at) === 'comma' && classAt(words, at - 2) === 'name';
  // "for this year's …": what is owned is left out; but "a mother of three", "rector of St. Mark's,".
  const isOpen =
    (last === 'determiner' && !COUNTS.test(tokens[at - 1]!.lower)) ||
    (last === 'possessive' && !isEnd);
  return isOpen ? from : at;
}

/** "a professor of law and public affairs at": nouns on both sides, behind which the phrase ends or goes on. */
function joinsNouns(words: SentenceWords, and: number): boolean {
  const { tokens } = words;
  const isNoun = (at: number): boolean =>
    classAt(words, at) === 'noun' && tokens[at]!.text === tokens[at]!.lower;
  if (tokens[and]!.lower !== 'and' || !isNoun(and - 1)) return false;
  let end = and + 1;
  while (end <= and + MOST_JOINED && isNoun(end)) end++;
  const found = classAt(words, end);
  const isEnd = found === null || found === 'comma' || found === 'stop';
  return end > and + 1 && (isEnd || LINKS.has(tokens[end]!.lower));
}

/** "Halden's chairman"; but not "beneath her lover". */
function hasOwner(words: SentenceWords, from: number, head: number): boolean {
  let isOwned = false;
  for (let at = from; at < head; at++) {
    if (isOwner(words.tokens[at]!)) return false;
    isOwned ||= classAt(words, at) === 'possessive';
  }
  return isOwned;
}
