import type { Actor, Source } from '../../../domain/analysis.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { type SpeakerNoun, speakerNoun } from '../../2-tags/attributions/speaker-words.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import { type ActorMention, mentionsIn, mentionsInOrder } from './mentions-by-position.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';
import { firstTokenFrom, tokensIn } from '../../1-sentences/tokens-in.ts';

/** Who the words of a source mean: a kind and, where it is one, an actor; `null` for things, which say nothing. */
export type NamedSource = Pick<Source, 'kind' | 'actor'>;

/** Says what kind of source words are, and which actor they mean. */
export function sourceNamer(
  annotated: AnnotatedText,
  actors: readonly Actor[],
): (words: Span) => NamedSource | null {
  const mentions = mentionsInOrder(actors);
  return (words) => {
    const tokens = tokensIn(annotated.tokens, words);
    const isRelative = tokens.length === 1 && RELATIVE.test(tokens[0]!.lower);
    const meant = isRelative ? antecedentOf(annotated.tokens, words) : tokens;
    return nameTokens(meant, mentions);
  };
}

const RELATIVE = /^(?:who|which|that|whom|whose)$/;
/** Words that stand for somebody named before, where an actor can be found. */
const PRONOUN = /^(?:he|she|him|his|her|himself|herself|i|me|my)$/;
const GOVERNMENT = /^(?:government|regime|administration)$/;
/** "a spokesman for the FBI", "a Pentagon spokesman": asking the office finds them. */
const SPEAKS_FOR_OFFICE = /^spokes(?:man|woman|person)$/;

/** The words before "who": "the senator, who" is the senator. */
function antecedentOf(tokens: readonly Token[], { start }: Span): readonly Token[] {
  let end = firstTokenFrom(tokens, start);
  if (tokens[end - 1]?.text === ',') end--;
  let first = end;
  while (first > 0 && end - first < 6 && tokens[first - 1]!.kind !== 'mark') first--;
  return tokens.slice(first, end).slice(-3);
}

function nameTokens(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
): NamedSource | null {
  const phrase = readSourcePhrase(tokens);
  if (phrase === null) return { kind: 'unnamed', actor: null };
  const found = mentionsIn(mentions, phrase);
  const named = nameByActor(phrase, found);
  if (named !== null) return named;
  if (PRONOUN.test(phrase.head.lower)) return { kind: 'named', actor: null };
  return nameByNoun(phrase, found);
}

/** A name, or a role or pronoun that stands for one: "Smith", "the mayor", "she". */
function nameByActor(
  { head, described }: SourcePhrase,
  found: readonly ActorMention[],
): NamedSource | null {
  const mention =
    found.find((each) => overlaps(each, head)) ??
    // "the mayor, Ann Smith": the name follows its role.
    found.find(
      (each) => described !== null && overlaps(each, described) && each.actor.type === 'person',
    );
  if (mention === undefined) return null;
  const { id, type } = mention.actor;
  return { kind: type === 'group' ? 'unnamed' : 'named', actor: id };
}

function nameByNoun(phrase: SourcePhrase, found: readonly ActorMention[]): NamedSource | null {
  const { head } = phrase;
  const noun = speakerNoun(head.lower);
  const owner = found.find(({ end, kind }) => end <= head.start && kind === 'name');
  // "Mexico's government" is Mexico; a state speaks through its government.
  if (GOVERNMENT.test(head.lower) && owner?.actor.type === 'place') {
    return { kind: 'named', actor: owner.actor.id };
  }
  // "Ms. Boxer", "The Post": a capital inside the phrase is a name that no list knows.
  if (phrase.isCapitalInside) return { kind: 'named', actor: null };
  if (noun !== null) return { kind: kindOfNoun(noun, phrase, owner), actor: null };
  if (phrase.isQuantity) return { kind: 'unnamed', actor: null };
  if (startsCapital(head.text) && !phrase.hasDeterminer) return { kind: 'named', actor: null };
  return null;
}

/** By whether a reader could look the source up: an office or institution, a document, or nobody. */
function kindOfNoun(
  noun: SpeakerNoun,
  phrase: SourcePhrase,
  owner: ActorMention | undefined,
): NamedSource['kind'] {
  switch (noun) {
    case 'document':
      return 'document';
    case 'people':
    case 'institutions':
      return 'unnamed';
    case 'institution':
      return phrase.isIndefinite && owner === undefined ? 'unnamed' : 'role';
    case 'office':
      return !phrase.isIndefinite || SPEAKS_FOR_OFFICE.test(phrase.head.lower) ? 'role' : 'unnamed';
    case 'anybody':
      // "Smith's wife", "her lawyer": whoever knows the one finds the other.
      return phrase.hasOwner ? 'role' : 'unnamed';
  }
}
