import type { BlockKind } from '../../../domain/article.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { CONTEXT, PLACE_ROWS } from './token-features.ts';

/** No row of its own: a token whose capitals tell nothing. */
export const NO_ROW = -1;

/** Share of a sentence's words in capitals from which on capitals mean nothing in it. */
const SHOUTING_SHARE = 0.7;

/**
 * Where each token stands, as rows counted from the first context row: its place (always one), and
 * the habit of its capitals or a shouting sentence (one or `NO_ROW`).
 */
export interface TokenContexts {
  readonly places: Int16Array;
  readonly capitals: Int16Array;
}

/** Reads where the tokens stand; linear in the text. */
export function readContext(annotated: AnnotatedText): TokenContexts {
  const { tokens, sentences } = annotated;
  const depths = depthOfQuotations(annotated);
  const places = new Int16Array(tokens.length);
  const capitals = new Int16Array(tokens.length).fill(NO_ROW);
  const habits = readHabits(tokens, sentences);
  for (const sentence of sentences) {
    const kind = kindOf(sentence.block.kind);
    const isShouting = shouts(tokens, sentence);
    let begins = 1;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]!;
      places[at] = (begins * CONTEXT.depths + depths[at]!) * CONTEXT.kinds + kind;
      if (token.kind !== 'mark') begins = 0;
      if (isShouting) capitals[at] = PLACE_ROWS + CONTEXT.capitals;
      else if (isCapital(token)) capitals[at] = PLACE_ROWS + habitOf(token, habits);
    }
  }
  return { places, capitals };
}

/** How many quotations each token stands in, as far as the network tells them apart. */
export function depthOfQuotations({ tokens, quotations }: AnnotatedText): Uint8Array {
  const depths = new Uint8Array(tokens.length);
  let first = 0;
  for (const { start, end } of quotations) {
    while (first < tokens.length && tokens[first]!.start < start) first++;
    for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) {
      depths[at] = Math.min(CONTEXT.depths - 1, depths[at]! + 1);
    }
  }
  return depths;
}

function kindOf(kind: BlockKind): number {
  if (kind === 'headline' || kind === 'heading') return 1;
  return kind === 'paragraph' || kind === 'block-quote' ? 0 : 2;
}

/** Words seen in lower case, and words seen with a capital where no sentence begins. */
interface CapitalHabits {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function readHabits(tokens: readonly Token[], sentences: readonly TextSentence[]): CapitalHabits {
  const [lower, capital] = [new Set<string>(), new Set<string>()];
  for (const sentence of sentences) {
    if (kindOf(sentence.block.kind) === 1) continue; // capitals mean nothing in a headline
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word') continue;
      if (!isCapital(token)) lower.add(token.text);
      else if (at > sentence.firstToken && tokens[at - 1]!.kind !== 'mark') capital.add(token.text);
    }
  }
  return { lower, capital };
}

function habitOf(token: Token, { lower, capital }: CapitalHabits): number {
  return (lower.has(token.lower) ? 1 : 0) + (capital.has(token.text) ? 2 : 0);
}

function isCapital({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0);
}

/** Whether nearly all words of the sentence are in capitals throughout. */
function shouts(tokens: readonly Token[], { firstToken, endToken }: TextSentence): boolean {
  let [words, loud] = [0, 0];
  for (let at = firstToken; at < endToken; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (text !== lower && text === text.toUpperCase()) loud++;
  }
  return words > 2 && loud >= SHOUTING_SHARE * words;
}
