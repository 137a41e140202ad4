import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import type { Elsewhere } from './kind-of-noun.ts';
import type { SourcePhrase } from './source-phrase.ts';

const INDEFINITE = /^(?:an?|one|another|some)$/;
/** "a retired bus driver": that many words may stand between. */
const MOST_WORDS_BETWEEN = 3;

/** The headline and two sentences. */
const SENTENCES_OF_BEGINNING = 3;
/** A shorter article has no place for a name that comes later. */
const FEWEST_SENTENCES = 6;
/** These get no name later, either: "a man", "a woman in the crowd". */
const LEADS_OF_NOBODY =
  /^(?:man|woman|guy|boy|girl|voter|reporter|supporter|someone|somebody|friend)$/;

/** "Republicans", "Americans", "Muslims": peoples and parties have a capital and are no name. */
const ALWAYS_CAPITAL = /(?:ans|ats|inos|ims|ews|ics|ese|ives|als|ists|ents)$/;

/** Looks through the article for what it says of the ones whom phrases mean. */
export function lookElsewhere({ tokens, sentences }: AnnotatedText): Elsewhere {
  const introducedAt = new Map<string, number>();
  const namedBodies = new Set<string>();
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at++) {
      const { lower, text, start } = tokens[at]!;
      if (!introducedAt.has(lower) && isIntroducedHere(tokens, firstToken, at))
        introducedAt.set(lower, start);
      (startsCapital(text) ? capitals : small).add(lower);
      if (hasName(tokens, at, firstToken, text)) namedBodies.add(lower);
    }
  }
  const beginningEnd = sentences.slice(0, SENTENCES_OF_BEGINNING).at(-1)?.end ?? 0;
  return {
    isBeginning: ({ start, head }: SourcePhrase) =>
      start < beginningEnd &&
      sentences.length >= FEWEST_SENTENCES &&
      !LEADS_OF_NOBODY.test(head.lower),
    isIntroduced: ({ head }: SourcePhrase) =>
      (introducedAt.get(head.lower) ?? Number.POSITIVE_INFINITY) < head.start,
    isNamed: ({ head }: SourcePhrase) => namedBodies.has(head.lower),
    isOnlyCapital: ({ lower }: Token) =>
      capitals.has(lower) && !small.has(lower) && !ALWAYS_CAPITAL.test(lower),
  };
}

function isIntroducedHere(tokens: readonly Token[], first: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(first, at - 1 - MOST_WORDS_BETWEEN); before--) {
    const { kind, lower } = tokens[before]!;
    if (kind === 'mark') return false;
    if (INDEFINITE.test(lower)) return true;
  }
  return false;
}

/** "Harbour Commission", "the Ortiz campaign": the word itself or the one before it has a capital. */
function hasName(tokens: readonly Token[], at: number, first: number, text: string): boolean {
  if (startsCapital(text)) return true;
  const before = tokens[at - 1]!;
  const named = before.lower === "'s" ? tokens[at - 2] : before;
  return named !== undefined && named.start > tokens[first]!.start && startsCapital(named.text);
}
