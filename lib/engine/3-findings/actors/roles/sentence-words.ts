import type { AnnotatedText, Token } from '../../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../../1-sentences/sentence-at.ts';
import { firstTokenFrom } from '../../../1-sentences/tokens-in.ts';
import { classOf, type WordClass } from '../../../2-tags/attributions/word-classes.ts';
import type { NameTag } from '../../../2-tags/tags.ts';

const OWNERS = /^(?:his|her|its|their|my|our)$/;

/** The sentence around a name, by the places of its tokens in the article. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** The first token of the sentence. */
  readonly floor: number;
  /** Behind the last token of the sentence. */
  readonly limit: number;
  /** The first token of the name. */
  readonly name: number;
  /** Behind the last token of the name. */
  readonly after: number;
  readonly isHeading: boolean;
  /** Where an "and" inside of a name begins: "Law and Order Party". */
  readonly joints: ReadonlySet<number>;
}

/** The words around a name; `null` where it is in no sentence. */
export function wordsAround(
  { tokens, sentences }: AnnotatedText,
  { start, end }: NameTag,
  joints: ReadonlySet<number>,
): SentenceWords | null {
  const sentence = sentenceAt(sentences, start);
  if (sentence === undefined) return null;
  return {
    tokens,
    floor: sentence.firstToken,
    limit: sentence.endToken,
    name: firstTokenFrom(tokens, start),
    after: firstTokenFrom(tokens, end),
    isHeading: sentence.block.kind === 'heading' || sentence.block.kind === 'headline',
    joints,
  };
}

/** What the token does in its clause; `null` outside of the sentence. */
export function classAt({ tokens, floor, limit }: SentenceWords, at: number): WordClass | null {
  const token = tokens[at];
  if (token === undefined || at < floor || at >= limit) return null;
  return classOf(token, at === floor, false);
}

/** "his", "its": whose something is. */
export function isOwner({ lower }: Token): boolean {
  return OWNERS.test(lower);
}

/** "e-commerce": a mark that grows words together. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.text === '-' && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end
  );
}
