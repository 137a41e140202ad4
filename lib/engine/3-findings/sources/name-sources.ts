import type { Actor, Source } from '../../../domain/analysis.ts';
import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { tokensIn } from '../../1-sentences/tokens-in.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import { antecedentOf, bareWord, standsForOthers } from './antecedents.ts';
import { lookElsewhere } from './elsewhere.ts';
import { type Elsewhere, kindOfNoun } from './kind-of-noun.ts';
import { type ActorMention, mentionsIn, mentionsInOrder } from './mentions-by-position.ts';
import { apposedName, nameByActor, type NamedSource } from './name-by-actor.ts';
import { type SourceNoun, sourceNoun } from './source-nouns.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

/** Words that stand for somebody named before, where an actor can be found. */
const PERSONAL = /^(?:he|she|him|his|hers?|himself|herself|i|me|my|myself)$/;
/** Anybody at all, and whoever the speaker means by "we". */
const GENERAL = /^(?:you|your|we|us|our|ourselves)$/;
/** Nobody speaks: "something", "whatever". */
const THING = /^(?:something|anything|everything|nothing|whatever)$/;
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
      return apposedName(annotated.article.text, mentions, words) ?? nameTokens(tokens);
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
  if (THING.test(head.lower)) return null;
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
