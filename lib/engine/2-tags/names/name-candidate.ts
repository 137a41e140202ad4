import type { Span } from '../../../domain/span.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';

/** Capitalised words that may name something, before anybody knows what. */
export interface NameCandidate extends Span {
  /** The words with one space between them and straight apostrophes: equal keys are one name. */
  readonly key: string;
  readonly words: readonly string[];
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** The title or description right before it. */
  readonly title: Span | null;
  /** Its first capital may be only the sentence's. */
  readonly isOpener: boolean;
  /** It is the first thing of its paragraph, where the place of a report stands. */
  readonly beginsBlock: boolean;
}

/** The candidate that covers the tokens; "U.S.-led" and "Kinshasa-based" are cut at the hyphen. */
export function makeCandidate(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  rest: Pick<NameCandidate, 'title' | 'isOpener' | 'beginsBlock'>,
): NameCandidate {
  const words: string[] = [];
  let end = tokens[firstToken]!.end;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    const text = token.text.replaceAll('’', "'");
    const kept = at === endToken - 1 ? withoutTail(text) : text;
    end = token.start + kept.length;
    if (kept.startsWith("'") && words.length > 0) words[words.length - 1] += kept;
    else words.push(kept);
  }
  return {
    start: tokens[firstToken]!.start,
    end,
    key: joined(words),
    words,
    firstToken,
    endToken,
    ...rest,
  };
}

// "Kinshasa-based" is "Kinshasa"; "al-Assad" and "Jean-Luc" stay.
const TAIL = /^(\p{Lu}[\p{L}\p{M}.']*(?:-\p{Lu}[\p{L}\p{M}.']*)*)-\p{Ll}[\p{L}-]*$/u;
const PREFIXED = /^(?:pro|anti|post|pre|non|ex|mid|trans|neo|un|inter)-/i;

function withoutTail(text: string): string {
  if (!text.includes('-') || PREFIXED.test(text)) return text;
  return TAIL.exec(text)?.[1] ?? text;
}

/** "U. S." is "U.S." */
function joined(words: readonly string[]): string {
  return words.join(' ').replace(/(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
}

/** Shorter words in capitals are acronyms. */
const FEWEST_SHOUTED = 5;

/** "WASHINGTON" as "Washington"; acronyms stay. */
export function calmName(key: string): string {
  if (key.length < FEWEST_SHOUTED || key !== key.toUpperCase()) return key;
  return key.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
