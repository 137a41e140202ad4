import type { Actor, Source } from '../../../domain/analysis.ts';
import { overlaps, type Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import { antecedentOf, bareWord, standsForOthers } from './antecedents.ts';
import { lookElsewhere } from './elsewhere.ts';
import { type Elsewhere, kindOfNoun } from './kind-of-noun.ts';
import { type ActorMention, mentionsIn, mentionsInOrder } from './mentions-by-position.ts';
import { type SourceNoun, sourceNoun } from './source-nouns.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

/** Who the words of a source mean: a kind and, where it is one, an actor; `null` for things, which say nothing. */
export type NamedSource = Pick<Source, 'kind' | 'actor'>;

/** Words that stand for somebody named before, where an actor can be found. */
const PERSONAL = /^(?:he|she|him|his|hers?|himself|herself|i|me|my|myself)$/;
/** Anybody at all, and whoever the speaker means by "we". */
const GENERAL = /^(?:you|your|we|us|our|ourselves)$/;
const HANDLE = /^@[\p{L}\p{N}_]/u;
const GOVERNMENT = /^(?:government|regime|administration)$/;
/** "both leaders", "the two countries": those the article has named. */
const PAIRED =
  /^(?:both|men|women|leaders|countries|nations|candidates|campaigns|nominees|rivals|senators|governors|presidents|brothers|sisters)$/;
/** "the 34-year-old": an epithet of somebody named. */
const AGE = /^\d+-year-old$/;

/** Says what kind of source words are, and which actor they mean. */
export function sourceNamer(
  annotated: AnnotatedText,
  actors: readonly Actor[],
): (words: Span) => NamedSource | null {
  const mentions = mentionsInOrder(actors);
  const elsewhere = lookElsewhere(annotated);
  const nameTokens = tokenNamer(mentions, elsewhere);
  return (words) => {
    const tokens = tokensIn(annotated.tokens, words);
    if (!standsForOthers(tokens) || mentionsIn(mentions, words).length > 0)
      return nameTokens(tokens);
    const meant = antecedentOf(annotated, mentions, tokens[0]!);
    const isThing = /^(?:it|which|that)/.test(bareWord(tokens)!);
    // A thing that speaks is a body or a document; which, nobody can tell here.
    if (meant === null) return { kind: isThing ? 'role' : 'unnamed', actor: null };
    // Which actor it is, the resolver of pronouns says, or nobody.
    return { kind: nameTokens(meant)?.kind ?? 'document', actor: null };
  };
}

function tokenNamer(
  mentions: readonly ActorMention[],
  elsewhere: Elsewhere,
): (tokens: readonly Token[]) => NamedSource | null {
  return function nameTokens(tokens) {
    const phrase = readSourcePhrase(tokens);
    if (phrase === null) return { kind: 'unnamed', actor: null };
    const found = mentionsIn(mentions, phrase);
    const byActor = nameByActor(tokens, phrase, found);
    if (byActor !== null) return byActor;
    if (phrase.whole !== null) return { kind: kindOfSome(phrase.whole), actor: null };
    return nameByWord(phrase, tokens) ?? nameByNoun(phrase, found, elsewhere);
  };
}

/** "One of the polls" is a document, "one of her lawyers" anybody. */
function kindOfSome(whole: readonly Token[]): Source['kind'] {
  const head = readSourcePhrase(whole)?.head;
  return head !== undefined && sourceNoun(head.lower) === 'document' ? 'document' : 'unnamed';
}

/** A name, or a role or pronoun that stands for one: "Smith", "the mayor", "she". */
function nameByActor(
  tokens: readonly Token[],
  phrase: SourcePhrase,
  found: readonly ActorMention[],
): NamedSource | null {
  const { head, described } = phrase;
  const mention =
    found.find((each) => isAmongOthers(tokens, each)) ??
    found.find((each) => overlaps(each, head)) ??
    // "the mayor, Ann Smith", "a driver named Joe Bell": the name follows its role.
    found.find(
      (each) =>
        each.actor.type === 'person' &&
        ((described !== null && overlaps(each, described)) || isCalled(tokens, each)),
    );
  if (mention === undefined) return null;
  const { id, type } = mention.actor;
  return { kind: type === 'group' ? 'unnamed' : 'named', actor: id };
}

/** "Ortiz and her aides", "Ortiz and other senators": a name for both. */
function isAmongOthers(
  tokens: readonly Token[],
  { start, end, actor, kind }: ActorMention,
): boolean {
  const and = tokens.findIndex((token) => token.start >= end);
  return (
    actor.type === 'person' &&
    kind !== 'role' &&
    tokens[and]?.lower === 'and' &&
    tokens.every((token) => token.start >= start || !/^(?:of|for|to|by|like)$/.test(token.lower))
  );
}

const BEFORE_OTHERS = wordTable(
  "of for to by at with from in on against about who whose that the 's and",
);

/** "Secretary of State Ann Smith", "a driver named Joe Bell"; but not "a lawyer for Joe Bell". */
function isCalled(tokens: readonly Token[], { start, kind, actor }: ActorMention): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const isTitled = /^(?:mr|mrs|ms|dr|sen|rep|gov)s?\.?$/.test(tokens[at - 1]?.lower ?? '');
  const before = tokens[at - (isTitled ? 2 : 1)];
  return (
    kind === 'name' &&
    actor.type === 'person' &&
    before !== undefined &&
    before.kind === 'word' &&
    !BEFORE_OTHERS.has(before.lower)
  );
}

/** What single words tell: "she", "we", "@ortiz", "both men", "the 40-year-old". */
function nameByWord(phrase: SourcePhrase, tokens: readonly Token[]): NamedSource | null {
  const word = bareWord([phrase.head])!;
  const isNamed =
    PERSONAL.test(word) ||
    isPairedPronoun(tokens) ||
    isNamedBehind(tokens, phrase.described) ||
    tokens.some(({ text }) => HANDLE.test(text)) ||
    (phrase.isPair && PAIRED.test(word)) ||
    (phrase.isDefinite && tokens.some(({ lower }) => AGE.test(lower)));
  if (isNamed) return { kind: 'named', actor: null };
  return GENERAL.test(word) ? { kind: 'unnamed', actor: null } : null;
}

/** "she and her aides" */
function isPairedPronoun([first, second]: readonly Token[]): boolean {
  return first !== undefined && PERSONAL.test(first.lower) && second?.lower === 'and';
}

/** "the maker's chief engineer, Ada Brandt,": two capitals behind a comma, whom no list knows. */
function isNamedBehind(tokens: readonly Token[], described: Span | null): boolean {
  if (described === null) return false;
  const [, first, second] = tokens.filter(({ start }) => start >= described.start);
  return [first, second].every((token) => token?.kind === 'word' && startsCapital(token.text));
}

function nameByNoun(
  phrase: SourcePhrase,
  found: readonly ActorMention[],
  elsewhere: Elsewhere,
): NamedSource | null {
  const { head } = phrase;
  const noun = sourceNoun(head.lower);
  const owner = found.find(({ end, kind }) => end <= head.start && kind === 'name');
  // "Mexico's government" is Mexico; a state speaks through its government.
  if (GOVERNMENT.test(head.lower) && owner?.actor.type === 'place') {
    return { kind: 'named', actor: owner.actor.id };
  }
  if (isName(phrase, noun, elsewhere)) return { kind: 'named', actor: null };
  if (noun !== null) return { kind: kindOfNoun(noun, phrase, elsewhere), actor: null };
  if (phrase.isQuantity) return { kind: 'unnamed', actor: null };
  return null;
}

const TITLED_DOCUMENT =
  /^(?:convention|constitution|treaty|act|amendment|poll|survey|census|memo|bill)$/;

/** A capital is a name that no list knows: "Ms. Boxer", "The Post"; but "The Fisheries Convention". */
function isName(phrase: SourcePhrase, noun: SourceNoun | null, elsewhere: Elsewhere): boolean {
  const { head } = phrase;
  if (!startsCapital(head.text)) return false;
  if (phrase.isCapitalInside) return !(noun === 'document' && TITLED_DOCUMENT.test(head.lower));
  if (phrase.hasDeterminer) return false;
  if (noun === null) return !phrase.isQuantity;
  // "Dean said": at the start of a sentence only other places tell a name from a noun.
  return noun !== 'document' && elsewhere.isOnlyCapital(head);
}
