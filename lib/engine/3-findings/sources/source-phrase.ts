import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { FOLLOWS_HEAD } from '../../2-tags/attributions/speaker-words.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { classOf, startsCapital, type WordClass } from '../../2-tags/attributions/word-classes.ts';
import { sourceNoun } from './source-nouns.ts';

/** The words of a source, taken apart. */
export interface SourcePhrase extends Span {
  /** "minister" of "the finance minister of Peru"; the last word of a name. */
  readonly head: Token;
  /** What stands after a comma: "the mayor, Ann Smith". */
  readonly described: Span | null;
  readonly hasDeterminer: boolean;
  /** "the", "this": one that the reader should know. */
  readonly isDefinite: boolean;
  /** "a senator", "one lawmaker": any of them. */
  readonly isIndefinite: boolean;
  /** "Smith's", "her". */
  readonly hasOwner: boolean;
  /** The head has a capital though it does not begin the phrase. */
  readonly isCapitalInside: boolean;
  /** A word before the head has a capital: "the Trump campaign". */
  readonly hasNameBefore: boolean;
  /** "64 percent", "some". */
  readonly isQuantity: boolean;
  /** "both men", "the two candidates", "all three": those whom the article has named. */
  readonly isPair: boolean;
  /** "one of her lawyers", "most of the polls": the tokens from "her" or "the" on; `null` without. */
  readonly whole: readonly Token[] | null;
}

const DEFINITE = /^(?:the|this|that|these|those)$/;
const PAIR = /^(?:both|(?:the|all) (?:two|three|four)) /;
const INDEFINITE = /^(?:an?|one|another|some|any|each|every|certain)$/;
const ENDS_BASE: ReadonlySet<WordClass> = new Set<WordClass>([
  'preposition',
  'to',
  'comma',
  'opening',
  'dash',
  'quote',
  'relative',
  'that',
  'verb',
  'be',
  'have',
]);
/** What may follow the head inside the phrase: "the mayor's", "the ad itself". */
const AFTER_HEAD =
  /^(?:'s|itself|himself|herself|themselves|alike|both|too|present|nearby|elsewhere|combined|worldwide)$/;
/** "a number of polls", "a wide array of economists": what follows "of" tells who they are. */
const AMOUNTS = wordTable(
  'number lot lots host array batch handful plenty series slew tens rest much',
);
const LEADS_ON: ReadonlySet<WordClass> = new Set<WordClass>(['adverb', 'possessive']);
const COUNTS: ReadonlySet<WordClass> = new Set<WordClass>(['number', 'determiner', 'pronoun']);

/** Takes the words of a source apart; `null` for no words. */
export function readSourcePhrase(tokens: readonly Token[]): SourcePhrase | null {
  const classes = tokens.map((token, at) => classIn(tokens, token, at));
  const first = startOfBase(tokens, classes);
  if (first === -1) return null;
  const end = endOfBase(tokens, classes, first);
  const base = tokens.slice(first, end);
  const at = base.findLastIndex(({ kind, lower }) => kind !== 'mark' && !AFTER_HEAD.test(lower));
  const head = base[at];
  if (head === undefined) return null;
  const comma = classes.indexOf('comma', end);
  const inBase = classes.slice(first, end);
  const isCounted =
    AMOUNTS.has(head.lower) || (COUNTS.has(inBase[at]!) && !DEFINITE.test(head.lower));
  return {
    start: tokens[first]!.start,
    end: tokens.at(-1)!.end,
    head,
    described: comma === -1 ? null : { start: tokens[comma]!.start, end: tokens.at(-1)!.end },
    hasDeterminer: inBase.includes('determiner') || inBase.includes('possessive'),
    isDefinite: DEFINITE.test(base[0]!.lower),
    isIndefinite: INDEFINITE.test(base[0]!.lower),
    isCapitalInside: at > 0 && startsCapital(head.text) && !isInCapitals(tokens),
    hasNameBefore: hasNameBefore(base, at),
    hasOwner: ownsHead(tokens, classes, first, end),
    isQuantity: COUNTS.has(inBase[at]!) || inBase.includes('number'),
    isPair: PAIR.test(base.map(({ lower }) => lower).join(' ')),
    whole: isCounted && tokens[end]?.lower === 'of' ? tokens.slice(end + 1) : null,
  };
}

/** "attendants' union": the mark after a plural that another word follows makes an owner of it. */
function classIn(tokens: readonly Token[], token: Token, at: number): WordClass {
  const before = tokens[at - 1];
  const isOwner =
    /^['’]$/.test(token.text) &&
    before?.lower.endsWith('s') === true &&
    before.end === token.start &&
    tokens[at + 1]?.kind === 'word';
  return isOwner ? 'possessive' : classOf(token, at === 0, false);
}

/** In "Trump Supporters Rally" every word has a capital, and capitals tell nothing. */
function isInCapitals(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  return tokens.length > 1 && last.lower.endsWith('s') && sourceNoun(last.lower) === 'people';
}

function hasNameBefore(base: readonly Token[], head: number): boolean {
  return base.some((token, at) => at < head && startsCapital(token.text) && !isLowerAtStart(at));
  function isLowerAtStart(at: number): boolean {
    return at === 0 && classOf(base[0]!, true, false) !== 'noun';
  }
}

/** "more than 1,100 pages", "nearly half": how exact a number is tells nothing. */
const EXACTNESS =
  /^(?:about|nearly|almost|roughly|over|only|just|around|some|at least|more than|fewer than|less than|up to|as many as)(?= \p{N})/iu;

/** Where the words begin that may hold the head. */
function startOfBase(tokens: readonly Token[], classes: readonly WordClass[]): number {
  const first = classes.findIndex((found) => found !== 'quote' && found !== 'opening');
  const words = tokens.slice(Math.max(0, first)).map(({ lower }) => lower);
  const skipped = EXACTNESS.exec(words.join(' '))?.[0].split(' ').length ?? 0;
  return first === -1 ? -1 : first + skipped;
}

function endOfBase(tokens: readonly Token[], classes: readonly WordClass[], first: number): number {
  for (let at = first + 1; at < tokens.length; at++) {
    // "a May 15, 2011 email"
    if (classes[at] === 'comma' && classes[at - 1] === 'number' && classes[at + 1] === 'number')
      continue;
    if (ENDS_BASE.has(classes[at]!) || FOLLOWS_HEAD.has(tokens[at]!.lower)) return at;
    // "voters polled in May"; but "retired general", "her newly named deputy"
    if (classes[at] === 'participle' && at > first + 1 && !LEADS_ON.has(classes[at - 1]!))
      return at;
    // "unions representing nurses"; but "some advertising executives"
    if (classes[at] === 'gerund' && classes[at - 1] === 'noun' && sourceNoun(tokens[at - 1]!.lower))
      return at;
  }
  return tokens.length;
}

/** Whether a possessive stands before the head; one at the very end only links the source to its cue. */
function ownsHead(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): boolean {
  for (let at = first; at < end - 1; at++) {
    if (classes[at] === 'possessive' && tokens[at + 1]!.kind === 'word') return true;
  }
  return false;
}
