import { type Slices, sliceBySlice } from '../../../domain/slices.ts';
import type { TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { isCapitalised } from './capital-runs.ts';

/** How the article writes its words: what a capital at the start of a sentence is compared with. */
export interface CapitalHabits {
  /** Words, in lower case, that come without a capital. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words, in lower case, that come with a capital inside a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** Whether hyphens stand between spaces, as in text cut into words: "so - called". */
  readonly hasSpacedHyphens: boolean;
}

/** Notes for each word of running text whether the article writes it with a capital. */
export function* readCapitalHabits(
  tokens: readonly Token[],
  sentences: readonly TextSentence[],
): Slices<CapitalHabits> {
  const lowerCase = new Set<string>();
  const capitalised = new Set<string>();
  const hyphens = { spaced: 0, joined: 0 };
  yield* sliceBySlice(sentences, (sentence) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]!;
      if (token.text === '-' && isSpacedHyphen(tokens, at)) hyphens.spaced++;
      if (token.kind !== 'word') continue;
      if (token.text.includes('-')) hyphens.joined++;
      if (!isCapitalised(token)) lowerCase.add(token.lower);
      else if (!opensSentence(tokens, sentence, at)) capitalised.add(token.lower);
    }
  });
  return {
    lowerCase,
    capitalised,
    hasSpacedHyphens: hyphens.joined === 0 && hyphens.spaced > 1,
  };
}

/** "so - called" */
function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'word' && after?.kind === 'word' && !isCapitalised(after);
}

/** Whether the token is the sentence's first word, or the first of a quotation or after a colon. */
export function opensSentence(
  tokens: readonly Token[],
  sentence: TextSentence,
  at: number,
): boolean {
  if (at === sentence.firstToken) return true;
  const before = tokens[at - 1]!;
  return before.kind === 'mark' && !JOINS.has(before.text);
}

/** Marks after which a capital is not the sentence's. */
const JOINS = wordTable(`
  , ; ( / - & ' ’ % $ – —
`);
const SMALL_WORDS = wordTable(`
  of the and in to for a an on at with by from vs v as or is de after over 's ’s
`);
const FEWEST_HEADING_WORDS = 4;
const MOST_HEADING_TOKENS = 40;

/** Whether capitals mean nothing here: headlines, headings, and lines written like them. */
export function isHeading(tokens: readonly Token[], sentence: TextSentence): boolean {
  const { kind } = sentence.block;
  if (kind === 'headline' || kind === 'heading' || kind === 'aside') return true;
  if (sentence.endToken - sentence.firstToken > MOST_HEADING_TOKENS) return false;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || SMALL_WORDS.has(token.lower)) continue;
    if (!isCapitalised(token)) return false;
    capitals++;
  }
  return capitals >= FEWEST_HEADING_WORDS;
}
