import { OFFICE_MODIFIERS, SPEECH_VERBS } from '../../../2-tags/names/person-words.ts';
import { readRolePhrase, type RolePhrase } from './read-role-phrase.ts';
import { isOfficeNoun } from './role-nouns.ts';
import { classAt, isHyphen, isOwner, type SentenceWords } from './sentence-words.ts';

/** Where people are named, by the offsets at which their titles or names begin, and end. */
export interface NamedPlaces {
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** "(R-Tex.)", "(D)": longer brackets hold an aside. */
const LONGEST_BRACKET = 8;
/** How far before the comma a role may begin, in tokens. */
const FARTHEST_BEFORE = 16;
/** "Ann Roe, now a lawyer,", "Ann Roe, then the mayor," */
const WHEN = /^(?:now|currently|then|formerly|previously)$/;
/** "Ann Roe MP, the shadow secretary" */
const BEHIND_NAMES = /^(?:MP|MEP|MSP|MLA|AM|TD|QC|KC|SC|OBE|MBE|CBE|PhD|Ph\.D\.|MD|M\.D\.)$/;

/** ", a Republican senator from South Dakota, said", ", 34, a nurse,", "(R-Utah), one of his allies". */
export function roleBehind(words: SentenceWords, named: NamedPlaces): RolePhrase | null {
  const comma = commaBehind(words);
  if (comma === null) return null;
  const isTimed = WHEN.test(words.tokens[comma + 1]?.lower ?? '');
  const role = readRolePhrase(words, isTimed ? comma + 2 : comma + 1);
  if (role === null || !isClosed(words, role.end)) return null;
  // "Ann Roe – a former judge – said": what a dash sets off, another one ends.
  if (classAt(words, comma) === 'dash' && classAt(words, role.end) !== 'dash') return null;
  const isList = words.tokens[role.end]?.lower === 'and' && !describesOn(words, role.end + 1);
  if (isList && role.lead !== 'indefinite') return null;
  // "Ann Roe, his wife, Mary, and": that is Mary.
  if (isPronounOwner(words, role) && beginsPerson(words, role.end + 1, named)) return null;
  return isTimed ? { ...role, first: comma + 1 } : role;
}

/** "the head of the mill and a former mayor" */
function describesOn({ tokens }: SentenceWords, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return /^an?$/.test(lower) || OFFICE_MODIFIERS.has(lower) || isOfficeNoun(lower);
}

function beginsPerson({ tokens }: SentenceWords, at: number, { begins }: NamedPlaces): boolean {
  return begins.has(tokens[at]?.start ?? -1);
}

/** The comma or dash behind the name, its bracket and the age. */
function commaBehind(words: SentenceWords): number | null {
  const { tokens, after } = words;
  const at = behindBracket(words, BEHIND_NAMES.test(tokens[after]?.text ?? '') ? after + 1 : after);
  if (classAt(words, at) === 'dash' && !isHyphen(tokens, at)) return at;
  if (classAt(words, at) !== 'comma') return null;
  const isAge = classAt(words, at + 1) === 'number' && classAt(words, at + 2) === 'comma';
  // ", D-Mich.,"
  const isParty = /^[RDI]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '-';
  if (isParty && classAt(words, at + 4) === 'comma') return at + 4;
  return isAge ? at + 2 : at;
}

/** Behind "(R-Tex.)", if such a bracket begins at the token. */
function behindBracket(words: SentenceWords, at: number): number {
  if (classAt(words, at) !== 'opening') return at;
  for (let close = at + 1; close < at + LONGEST_BRACKET; close++) {
    if (classAt(words, close) === 'closing') return close + 1;
  }
  return at;
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
  if (found === 'determiner' || isOwner(words.tokens[at]!)) return true;
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
  const at = behindHome(words, behindBracket(words, words.after));
  const found = classAt(words, at);
  if (found === 'comma') return !beginsPerson(words, at + 1, named);
  return found === null || found === 'stop' || found === 'quote' || found === 'dash';
}

/** Behind "of Ohio". */
function behindHome(words: SentenceWords, at: number): number {
  if (words.tokens[at]?.lower !== 'of') return at;
  let end = at + 1;
  while (classAt(words, end) === 'name') end++;
  return end;
}

function isPronounOwner({ tokens }: SentenceWords, { first }: RolePhrase): boolean {
  return isOwner(tokens[first]!);
}

/** What stands behind a description that is set off: not the next noun of a longer one. */
function isClosed(words: SentenceWords, at: number): boolean {
  const found = classAt(words, at);
  if (SPEECH_VERBS.has(words.tokens[at]?.lower ?? '')) return true;
  return found !== 'noun' && found !== 'name' && found !== 'possessive';
}
