import type { Article, Block } from '../../domain/article.ts';
import { ITEMS_A_SLICE, type Slices } from '../../domain/slices.ts';
import { ABBREVIATIONS_BEFORE_NAMES, SENTENCE_STARTERS } from './abbreviations.ts';
import type { TextSentence, Token } from './annotated-text.ts';
import { tokenize } from './tokenize.ts';

const STOP = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']']);
const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '[', '—', '–', '-', '•']);
/** What follows “Why?” when its sentence goes on: “Why?” Smith asked. */
const ASKED = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'wrote',
  'writes',
  'told',
  'added',
  'cried',
  'tweeted',
  'shouted',
  'wondered',
  'replied',
  'exclaimed',
  'yelled',
  'continued',
  'responded',
  'quipped',
  'joked',
]);
/** A name with titles rarely has more words than this between the mark and its verb. */
const LONGEST_SPEAKER = 5;

export interface SplitText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSentence[];
}

/** Cuts every block of the article into sentences and tokens. A sentence never crosses a block or a line break. */
export function* splitSentences(article: Article): Slices<SplitText> {
  const tokens: Token[] = [];
  const sentences: TextSentence[] = [];
  for (const block of article.blocks) {
    const firstToken = tokens.length;
    yield* tokenize(article.text, block, tokens);
    yield* splitBlock(article.text, block, tokens, firstToken, sentences);
  }
  return { tokens, sentences };
}

function* splitBlock(
  text: string,
  block: Block,
  tokens: readonly Token[],
  firstToken: number,
  into: TextSentence[],
): Slices<void> {
  let first = firstToken;
  for (let at = firstToken; at < tokens.length; at++) {
    const end = sentenceEnd(text, tokens, at, first);
    if (end === null && at + 1 < tokens.length) continue;
    const endToken = end ?? tokens.length;
    into.push(sentenceOf(block, tokens, first, endToken));
    first = endToken;
    at = endToken - 1;
    if (into.length % ITEMS_A_SLICE === 0) yield;
  }
}

function sentenceOf(
  block: Block,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): TextSentence {
  const start = tokens[firstToken]?.start ?? block.start;
  const end = tokens[endToken - 1]?.end ?? block.end;
  return { start, end, block, firstToken, endToken };
}

/** The token after the sentence if it ends at token `at`, closing marks included; otherwise `null`. */
function sentenceEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: number,
): number | null {
  const token = tokens[at]!;
  let next = at + 1;
  if (!STOP.has(token.text) && !token.text.startsWith('..')) {
    if (next < tokens.length && hasLineBreak(text, token.end, tokens[next]!.start)) return next;
    return isAbbreviation(token) && at > first && canEndInAbbreviation(token, tokens[next])
      ? next
      : null;
  }
  // A row of stops was judged at its first.
  if (at > first && STOP.has(tokens[at - 1]!.text)) return null;
  while (next < tokens.length && STOP.has(tokens[next]!.text)) next++;
  while (next < tokens.length && closes(text, tokens, next)) next++;
  const follower = tokens[next];
  if (follower === undefined) return next;
  if (follower.start === tokens[next - 1]!.end) return null; // "example.com", "3.5"
  if (hasLineBreak(text, tokens[next - 1]!.end, follower.start)) return next;
  if (!startsSentence(tokens, next)) return null;
  return tokens[at]!.text !== '.' && next > at + 1 && speakerFollows(tokens, next) ? null : next;
}

/** A mark right after the stop closes; after a space only where the next word is glued to neither side (tokenised text). */
function closes(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  if (!CLOSING.has(mark.text)) return false;
  if (tokens[at - 1]!.end === mark.start) return true;
  const isSpacedBothSides = /\s/.test(text[mark.end] ?? ' ');
  return isSpacedBothSides && mark.text !== "'" && mark.text !== '"';
}

function isAbbreviation(token: Token): boolean {
  return token.kind === 'word' && token.text.endsWith('.');
}

/** "He works for Acme Inc. The firm …" ends; "U.S. Army", "Mr. Smith", "J. Smith" do not. */
function canEndInAbbreviation(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  const stem = token.lower.slice(0, -1);
  if (ABBREVIATIONS_BEFORE_NAMES.has(stem) || /^\p{L}$/u.test(stem)) return false;
  return isCapitalised(next) && SENTENCE_STARTERS.has(next.lower);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return isCapitalised(token) || /^[@#\p{Lo}]/u.test(token.text);
  const next = tokens[at + 1];
  return (
    OPENING.has(token.text) &&
    next !== undefined &&
    (next.kind === 'number' || isCapitalised(next) || next.kind === 'mark')
  );
}

/** “Why?” Mayor Ann Smith asked. */
function speakerFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SPEAKER); at++) {
    const token = tokens[at]!;
    if (at > from && ASKED.has(token.lower)) return true;
    if (token.kind === 'mark') return false;
  }
  return false;
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\n');
}
