import { wordTable } from '../../../1-sentences/word-table.ts';
import type { WordClass } from '../../../2-tags/attributions/word-classes.ts';
import { readRolePhrase, type RolePhrase } from './read-role-phrase.ts';
import { classAt, type SentenceWords } from './sentence-words.ts';

/** What people do for a living or in office, in one word: "who chairs the board". */
const DOES = wordTable(
  'leads heads chairs directs oversees manages owns founded co-founded cofounded coaches teaches edits hosts represents runs',
);
/** The same in two: "who served as mayor". */
const DOES_AS: ReadonlyMap<string, RegExp> = new Map([
  ['served', /^as$/],
  ['serves', /^as$/],
  ['works', /^(?:as|for|at)$/],
  ['worked', /^(?:as|for|at)$/],
]);
/** "who runs for mayor", "who leads in polls": not what they do. */
const FITS_BEHIND: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'name',
  'possessive',
  'noun',
]);
const IN_PHRASE: ReadonlySet<WordClass | null> = new Set<WordClass>([
  'determiner',
  'name',
  'possessive',
  'noun',
  'number',
]);
const LINKS = /^(?:of|for|at|in|on)$/;
const ENDS: ReadonlySet<WordClass | null> = new Set<WordClass | null>([
  null,
  'comma',
  'stop',
  'dash',
  'closing',
]);
const LONGEST = 16;

/** "Ann Roe, who leads the agency's water office, said": "leads the agency's water office". */
export function roleOfRelative(words: SentenceWords): RolePhrase | null {
  const { tokens, after } = words;
  if (classAt(words, after) !== 'comma' || tokens[after + 1]?.lower !== 'who') return null;
  const first = after + 2;
  const begin = beginOfDeed(words, first);
  if (begin === null) return null;
  const end = endOfDeed(words, begin);
  return end > begin && ENDS.has(classAt(words, end))
    ? { first, end, head: end - 1, lead: 'bare' }
    : null;
}

function beginOfDeed(words: SentenceWords, verb: number): number | null {
  const lower = words.tokens[verb]?.lower ?? '';
  const next = words.tokens[verb + 1]?.lower ?? '';
  const isTwo = DOES_AS.get(lower)?.test(next) === true;
  if (!isTwo && !DOES.has(lower)) return null;
  const begin = verb + (isTwo ? 2 : 1);
  return FITS_BEHIND.has(classAt(words, begin)) ? begin : null;
}

function endOfDeed(words: SentenceWords, begin: number): number {
  let end = begin;
  while (end < Math.min(words.limit, begin + LONGEST)) {
    if (!IN_PHRASE.has(classAt(words, end)) && !LINKS.test(words.tokens[end]!.lower)) break;
    end++;
  }
  return end;
}

/** "Ann Roe is a former civil rights lawyer who …", "Ann Roe is the mayor of Lenn." */
export function roleOfSentence(words: SentenceWords): RolePhrase | null {
  const { tokens, after, name, floor } = words;
  if (name !== floor || !/^(?:is|was)$/.test(tokens[after]?.lower ?? '')) return null;
  const role = readRolePhrase(words, after + 1);
  if (role === null || (role.lead !== 'indefinite' && role.lead !== 'definite')) return null;
  const found = classAt(words, role.end);
  const isWhole = ENDS.has(found) || /^(?:who|and)$/.test(tokens[role.end]?.lower ?? '');
  return isWhole ? role : null;
}
