import type { Gender } from '../../../domain/gazetteer.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { OFFICES } from '../../2-tags/names/person-words.ts';
import { antecedent, type Nearby, nearbyFor, type ResolvablePerson } from './nearby-people.ts';
import { bearersOf, roleAt, type RoleBearers } from './role-bearers.ts';

/** Where a person is named. */
export interface PersonMention extends Span {
  readonly person: ResolvablePerson;
}

/** What is known while the article is read from its beginning. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly mentions: readonly PersonMention[];
  readonly bearers: RoleBearers;
  readonly isQuoted: (position: number) => boolean;
  readonly seen: Set<ResolvablePerson>;
  /** The first mention not read yet. */
  next: number;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** After a name these speak of somebody else: "a Trump supporter". */
const FOLLOWERS = wordTable(`
  supporter supporters ally allies aide aides voter voters fan fans critic critics family
  team campaign loyalist donor appointee
`);
/** How far the noun of "Trump's former campaign manager" may be from the name. */
const LONGEST_DESCRIPTION = 4;

/**
 * Adds the pronouns and roles that stand for a person: the last fitting one of the same or the
 * preceding paragraph, and only where no second one fits as well. Mentions are in reading order.
 */
export function resolveMentions(
  annotated: AnnotatedText,
  mentions: readonly PersonMention[],
): void {
  const reading: Reading = {
    tokens: annotated.tokens,
    mentions,
    bearers: bearersOf(new Set(mentions.map(({ person }) => person))),
    isQuoted: quotedPositions(annotated),
    seen: new Set(),
    next: 0,
  };
  let nearby: Nearby = [];
  annotated.sentences.forEach((sentence, at) => {
    nearby = nearbyFor(nearby, sentence, annotated.sentences[at - 1]);
    if (sentence.block.kind !== 'caption') readSentence(reading, sentence, nearby);
  });
}

function readSentence(reading: Reading, sentence: TextSentence, nearby: Nearby): void {
  const [here] = nearby;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    readNames(reading, at, nearby);
    const person = resolvePronoun(reading, at, nearby) ?? resolveRole(reading, at, sentence);
    if (person !== null) here?.add(person);
  }
}

/** Takes note of the people named up to this token. */
function readNames(reading: Reading, at: number, [here]: Nearby): void {
  const { start } = reading.tokens[at]!;
  for (; reading.next < reading.mentions.length; reading.next++) {
    const mention = reading.mentions[reading.next]!;
    if (mention.start > start) return;
    reading.seen.add(mention.person);
    if (!reading.isQuoted(start) && !describesAnother(reading.tokens, at, mention)) {
      here?.add(mention.person);
    }
  }
}

/** "Trump supporter", "Trump's lawyer": the name only describes whoever comes after it. */
function describesAnother(tokens: readonly Token[], at: number, { end }: Span): boolean {
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

function resolvePronoun(reading: Reading, at: number, nearby: Nearby): ResolvablePerson | null {
  const { start, end, lower } = reading.tokens[at]!;
  const gender = PRONOUNS.get(lower);
  if (gender === undefined || reading.isQuoted(start)) return null;
  const person = antecedent(gender, nearby);
  if (person === null) return null;
  person.gender = gender;
  person.draft.otherMentions.push({ start, end, kind: 'pronoun' });
  return person;
}

/** "the president", where the one who is called President was named before. */
function resolveRole(
  { tokens, bearers, seen }: Reading,
  at: number,
  sentence: TextSentence,
): ResolvablePerson | null {
  const role = roleAt(tokens, at, sentence, bearers);
  if (role === null || !seen.has(role.person)) return null;
  role.person.draft.otherMentions.push({ ...role.span, kind: 'role' });
  return role.person;
}

/** Tells of positions, asked for in reading order, whether they are between quotation marks. */
function quotedPositions({ quotations }: AnnotatedText): (position: number) => boolean {
  let next = 0;
  let end = 0;
  return (position) => {
    for (; next < quotations.length && quotations[next]!.start <= position; next++) {
      end = Math.max(end, quotations[next]!.end);
    }
    return position < end;
  };
}
