import { OFFICE_MODIFIERS, SPEECH_VERBS } from '../../../2-tags/names/person-words.ts';
import { readRolePhrase, type RolePhrase } from './read-role-phrase.ts';
import { isOfficeNoun } from './role-nouns.ts';
import { classAt, type SentenceWords } from './sentence-words.ts';

/** Where people are named, by the offsets at which their titles or names begin, and end. */
export interface NamedPlaces {
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** "(R-Tex.)", "(D)": longer brackets hold an aside. */
const LONGEST_BRACKET = 8;
/** How far before the comma a role may begin, in tokens. */
const FARTHEST_BEFORE = 16;
const OWNERS = /^(?:his|her|its|their|my|our)$/;

/** ", a Republican senator from South Dakota, said", ", 34, a nurse,", "(R-Utah), one of his allies". */
export function roleBehind(words: SentenceWords, named: NamedPlaces): RolePhrase | null {
  const comma = commaBehind(words);
  if (comma === null) return null;
  const role = readRolePhrase(words, comma + 1);
  if (role === null || !isClosed(words, role.end)) return null;
  const isList = words.tokens[role.end]?.lower === 'and' && !describesOn(words, role.end + 1);
  if (isList && role.lead !== 'indefinite') return null;
  // "Ann Roe, his wife, Mary, and": that is Mary.
  return isPronounOwner(words, role) && beginsPerson(words, role.end + 1, named) ? null : role;
}

/** "the head of the mill and a former mayor" */
function describesOn({ tokens }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return /^an?$/.test(lower) || OFFICE_MODIFIERS.has(lower) || isOfficeNoun(lower);
}

function beginsPerson({ tokens }: SentenceWords, at: number, { begins }: NamedPlaces): boolean {
  return begins.has(tokens[at]?.start ?? -1);
}

/** The comma behind the name, its bracket and the age. */
function commaBehind(words: SentenceWords): number | null {
  const { tokens, after } = words;
  let at = after;
  if (classAt(words, at) === 'opening') {
    const close = tokens
      .slice(at, at + LONGEST_BRACKET)
      .findIndex((_, step) => classAt(words, at + step) === 'closing');
    if (close === -1) return null;
    at += close + 1;
  }
  if (classAt(words, at) !== 'comma') return null;
  const isAge = classAt(words, at + 1) === 'number' && classAt(words, at + 2) === 'comma';
  // ", D-Mich.,"
  const isParty = /^[RDI]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '-';
  if (isParty && classAt(words, at + 4) === 'comma') return at + 4;
  return isAge ? at + 2 : at;
}

/** "The head of the clinic, Ann Roe,", "his wife, Mary," */
export function roleInFront(words: SentenceWords, named: NamedPlaces): RolePhrase | null {
  const comma = words.name - 1;
  if (classAt(words, comma) !== 'comma' || !isClosedName(words, named)) return null;
  let found: RolePhrase | null = null;
  for (let first = comma - 1; first >= Math.max(words.floor, comma - FARTHEST_BEFORE); first--) {
    if (!mayBegin(words, first)) continue;
    const role = readRolePhrase(words, first);
    if (role === null || role.end !== comma || !isRightBegin(words, role, named)) continue;
    // "the lawyer of the president, Ann Roe,": nobody can tell which of the two.
    if (found !== null && found.head !== role.head) return null;
    found = role;
  }
  return found;
}

function mayBegin(words: SentenceWords, at: number): boolean {
  const found = classAt(words, at);
  if (found === 'determiner' || OWNERS.test(words.tokens[at]!.lower)) return true;
  // "Lenn's mayor, Ann Roe,"
  const before = classAt(words, at - 1);
  return found === 'name' && before !== 'name' && before !== 'determiner';
}

/** "a letter to a reporter, Ann Roe wrote" says nothing of her, "Carl Holt, the mayor, Ann Roe" little. */
function isRightBegin(words: SentenceWords, role: RolePhrase, { ends }: NamedPlaces): boolean {
  if (role.lead === 'bare') return false;
  const found = classAt(words, role.first - 1);
  if (role.lead === 'indefinite') return found === null || found === 'conjunction';
  if (found !== 'comma' || isPronounOwner(words, role)) return true;
  return !ends.has(words.tokens[role.first - 2]?.end ?? -1);
}

/** Behind a name that a role introduces the sentence is set off again, or ends; in a list it goes on. */
function isClosedName(words: SentenceWords, named: NamedPlaces): boolean {
  const { after } = words;
  const found = classAt(words, after);
  if (found === 'comma') return !beginsPerson(words, after + 1, named);
  return found === null || found === 'stop' || found === 'quote' || found === 'dash';
}

function isPronounOwner({ tokens }: SentenceWords, { first }: RolePhrase): boolean {
  return OWNERS.test(tokens[first]!.lower);
}

/** What stands behind a description that is set off: not the next noun of a longer one. */
function isClosed(words: SentenceWords, at: number): boolean {
  const found = classAt(words, at);
  if (SPEECH_VERBS.has(words.tokens[at]?.lower ?? '')) return true;
  return found !== 'noun' && found !== 'name' && found !== 'possessive';
}
