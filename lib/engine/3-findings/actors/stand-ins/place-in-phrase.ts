import type { Span } from '../../../../domain/span.ts';
import type { Token } from '../../../1-sentences/annotated-text.ts';
import { wordTable } from '../../../1-sentences/word-table.ts';
import { OFFICES } from '../../../2-tags/names/person-words.ts';
import type { NamedMention } from './referent.ts';

/** After a name these speak of somebody else: "a Trump supporter". */
const FOLLOWERS = wordTable(`
  supporter supporters ally allies aide aides voter voters fan fans critic critics family
  team campaign loyalist donor appointee administration officials official
`);
/** How far the noun of "Trump's former campaign manager" may be from the name. */
const LONGEST_DESCRIPTION = 4;
/** "a spokesman for Trump", "the head of the clinic" */
const LEADS_ELSEWHERE = /\b(?:of|for|from|to|in|at|with|by|on|near|behind|against|and|or)\s/;

/** "Trump supporter", "Trump's lawyer": the name only describes whoever comes after it. */
export function describesAnother(tokens: readonly Token[], at: number, { end }: Span): boolean {
  let after = at;
  while (after < tokens.length && tokens[after]!.end <= end) after++;
  const next = tokens[after]?.lower ?? '';
  if (FOLLOWERS.has(next) || OFFICES.has(next)) return true;
  if (next !== "'s" && next !== "'") return false;
  for (let noun = after + 1; noun <= after + LONGEST_DESCRIPTION; noun++) {
    const word = tokens[noun];
    if (word === undefined || word.kind !== 'word') return false;
    if (OFFICES.has(word.lower) || FOLLOWERS.has(word.lower)) return true;
  }
  return false;
}

/** Whether the name is whom the words of the source mean: "the mayor, Ann Roe", not "a spokesman for Roe". */
export function isHeadOfSource(text: string, source: Span, { from, end }: NamedMention): boolean {
  if (source.start > from || source.end < end) return false;
  const before = text.slice(source.start, from);
  if (LEADS_ELSEWHERE.test(before) && !before.endsWith(', ')) return false;
  return !/^['’]s\s/.test(text.slice(end, end + 3));
}
