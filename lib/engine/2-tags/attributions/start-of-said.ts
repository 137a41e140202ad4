import type { VerbGroup } from './find-verb-groups.ts';
import type { LinkedSource } from './link-source.ts';
import { nounPhraseAfter, type TokenRange } from './noun-phrases.ts';
import type { Words } from './read-words.ts';
import type { WordClass } from './word-classes.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Verbs that name who is spoken to before what is said: "told reporters that". */
const ADDRESSING = wordTable(
  'tell assure remind inform ask advise notify convince persuade text email',
);
/** Time and place between a cue and "that" take no more words than this. */
const LONGEST_CIRCUMSTANCE = 10;
/** What stands behind a verb that has an object of its own. */
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  'name',
  'determiner',
  'pronoun',
  'possessive',
  'that',
  'noun',
  'number',
]);

/** Where what is said begins behind a cue: past the speaker, the listener, the day and the place. */
export function startOfSaid(
  words: Words,
  group: VerbGroup,
  source: LinkedSource,
  unit: TokenRange,
): number {
  if (source.place === 'after') return unit.end;
  return ADDRESSING.has(group.verb)
    ? skipAddressee(words, group.end, group.ceiling)
    : skipCircumstance(words, group.end, group.ceiling);
}

/** Whether the verb may take a listener instead of what is said. */
export function addresses({ verb }: VerbGroup): boolean {
  return ADDRESSING.has(verb);
}

/** Whether the verb has something of its own behind it: "said taxes must fall". */
export function hasObject(words: Words, group: VerbGroup): boolean {
  const next = group.end < group.ceiling ? words.classes[group.end]! : 'stop';
  return OPENS_OBJECT.has(next) && !addresses(group);
}

/** "said in a statement that", "said Tuesday the tax": skips to "that", or past the day. */
function skipCircumstance(words: Words, at: number, ceiling: number): number {
  const first = words.classes[at];
  const isPreposition = first === 'preposition' && words.classes[at + 1] !== 'gerund';
  if (!isPreposition && first !== 'time') return at;
  const limit = Math.min(ceiling, at + LONGEST_CIRCUMSTANCE);
  for (let next = at + 1; next < limit && words.speechOf[next] === -1; next++) {
    const found = words.classes[next]!;
    if (found === 'that') return next;
    if (found === 'comma' || found === 'stop' || found === 'verb' || found === 'be') break;
  }
  const day = first === 'time' ? at : at + 1;
  const isDay = words.classes[day] === 'time' && day + 1 < limit;
  return isDay && OPENS_OBJECT.has(words.classes[day + 1]!) ? day + 1 : at;
}

/** "told reporters in Iowa that": skips to "that", or past the noun phrase. */
function skipAddressee(words: Words, at: number, ceiling: number): number {
  const phrase = nounPhraseAfter(words, at, ceiling);
  if (phrase === null) return at;
  for (let next = phrase.end; next < Math.min(ceiling, phrase.end + 6); next++) {
    const found = words.classes[next]!;
    if (
      found === 'that' ||
      found === 'to' ||
      found === 'comma' ||
      found === 'stop' ||
      found === 'quote'
    )
      return next;
  }
  return phrase.end < ceiling ? phrase.end : at;
}
