import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { type Span, textOf } from '../../../../domain/span.ts';
import type { AnnotatedText } from '../../../1-sentences/annotated-text.ts';
import { firstTokenFrom } from '../../../1-sentences/tokens-in.ts';
import type { NameTag } from '../../../2-tags/tags.ts';
import { type ActorDraft, tagsOf } from '../actor-draft.ts';
import type { RolePhrase } from './read-role-phrase.ts';
import { isSomebodys } from './role-nouns.ts';
import { roleOfRelative, roleOfSentence } from './role-of-clause.ts';
import { roleRightBefore } from './role-right-before.ts';
import { type NamedPlaces, roleBehind, roleInFront } from './roles-set-off.ts';
import { type SentenceWords, wordsAround } from './sentence-words.ts';

/** Finds what the article says somebody is, around one of the names. */
export type RoleFinder = (tag: NameTag) => readonly Span[];

/** A finder of roles that can tell the people of the article from what they are. */
export function roleFinder(
  annotated: AnnotatedText,
  names: readonly NameTag[],
  people: readonly ActorDraft[],
  gazetteer: Gazetteer,
): RoleFinder {
  const named = namedPlaces(people);
  const joints = jointsOf(annotated.article.text, names);
  return (tag) => {
    const words = wordsAround(annotated, tag, joints);
    if (words === null || isNickname(annotated.article.text, tag)) return [];
    const title = tag.title === null ? null : firstTokenFrom(words.tokens, tag.title.start);
    return [
      roleRightBefore(words, title, gazetteer),
      ...rolesSetOff(words, title, named),
      roleOfRelative(words),
      roleOfSentence(words),
    ].flatMap((role) => (role === null ? [] : spansOf(words, role)));
  };
}

/** What is set off before the name counts where nothing is behind it, or where it begins the sentence. */
function rolesSetOff(
  words: SentenceWords,
  title: number | null,
  named: NamedPlaces,
): (RolePhrase | null)[] {
  const behind = roleBehind(words, named);
  const inFront = roleInFront(title === null ? words : { ...words, name: title }, named);
  const isBoth = behind !== null && inFront !== null;
  return isBoth && inFront.lead !== 'owner' && inFront.first !== words.floor
    ? [behind]
    : [behind, inFront];
}

function namedPlaces(people: readonly ActorDraft[]): NamedPlaces {
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (const { start, end, title } of people.flatMap(tagsOf)) {
    begins.add(start);
    if (title !== null) begins.add(title.start);
    ends.add(end);
  }
  return { begins, ends };
}

/** Where an "and" stands inside of a name. */
function jointsOf(text: string, names: readonly NameTag[]): ReadonlySet<number> {
  const joints = new Set<number>();
  for (const name of names) {
    for (const { index } of textOf(text, name).matchAll(/(?<= )(?:and|&)(?= )/g)) {
      joints.add(name.start + index);
    }
  }
  return joints;
}

/** “King James”, “Miss Piggy”: between quotation marks a title is part of a nickname. */
function isNickname(text: string, { start, end, title }: NameTag): boolean {
  const isQuoted = /["“‘']/.test(text[(title?.start ?? start) - 1] ?? '');
  return title !== null && isQuoted && /["”’',]/.test(text[end] ?? '');
}

/** "my neighbour": whoever speaks; "another critic": besides whom, nobody knows. */
const LEFT_OFF = /^(?:my|our|another)$/;

/** The words of the role, none where they say nothing: "rival Ann Roe". */
function spansOf({ tokens }: SentenceWords, { first, end }: RolePhrase): Span[] {
  const from = LEFT_OFF.test(tokens[first]!.lower) ? first + 1 : first;
  if (end - from === 1 && isSomebodys(tokens[from]!.lower)) return [];
  return [{ start: tokens[from]!.start, end: tokens[end - 1]!.end }];
}
