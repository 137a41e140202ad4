import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { FOLLOWS_HEAD, speakerNoun } from '../../2-tags/attributions/speaker-words.ts';
import { classOf, startsCapital, type WordClass } from '../../2-tags/attributions/word-classes.ts';

/** The words of a source, taken apart. */
export interface SourcePhrase extends Span {
  /** "minister" of "the finance minister of Peru"; the last word of a name. */
  readonly head: Token;
  /** What stands after a comma: "the mayor, Ann Smith". */
  readonly described: Span | null;
  readonly hasDeterminer: boolean;
  /** "a senator", "one lawmaker": any of them. */
  readonly isIndefinite: boolean;
  /** "Smith's", "her". */
  readonly hasOwner: boolean;
  /** The head has a capital though it does not begin the phrase. */
  readonly isCapitalInside: boolean;
  /** "64 percent", "some". */
  readonly isQuantity: boolean;
}

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

/** Takes the words of a source apart; `null` for no words. */
export function readSourcePhrase(tokens: readonly Token[]): SourcePhrase | null {
  const classes = tokens.map((token, at) => classOf(token, at === 0, false));
  const first = classes.findIndex((found) => found !== 'quote' && found !== 'opening');
  if (first === -1) return null;
  const end = endOfBase(tokens, classes, first);
  const head = tokens
    .slice(first, end)
    .findLast(({ kind, lower }) => kind !== 'mark' && lower !== "'s");
  if (head === undefined) return null;
  const comma = classes.indexOf('comma', end);
  const base = classes.slice(first, end);
  return {
    start: tokens[first]!.start,
    end: tokens.at(-1)!.end,
    head,
    described: comma === -1 ? null : { start: tokens[comma]!.start, end: tokens.at(-1)!.end },
    hasDeterminer: base.includes('determiner') || base.includes('possessive'),
    isIndefinite: INDEFINITE.test(tokens[first]!.lower),
    isCapitalInside: head !== tokens[first] && startsCapital(head.text) && !isInCapitals(tokens),
    hasOwner: ownsHead(tokens, classes, first, end),
    isQuantity:
      base.includes('number') ||
      classes[first] === 'pronoun' ||
      (head.lower === tokens[first]!.lower && base[0] === 'determiner'),
  };
}

/** In "Trump Supporters Rally" every word has a capital, and capitals tell nothing. */
function isInCapitals(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  return tokens.length > 1 && last.lower.endsWith('s') && speakerNoun(last.lower) === 'people';
}

function endOfBase(tokens: readonly Token[], classes: readonly WordClass[], first: number): number {
  for (let at = first + 1; at < tokens.length; at++) {
    if (ENDS_BASE.has(classes[at]!) || FOLLOWS_HEAD.has(tokens[at]!.lower)) return at;
    // "voters polled in May"; but "retired general"
    if (classes[at] === 'participle' && at > first + 1) return at;
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
