import { firstIndex } from '../../../domain/first-index.ts';
import type { AnnotatedText, TextSentence, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';

/** Rows of the tables that words, pairs of words and forms look up; each is a power of two. */
export const WORD_ROWS = 1 << 15;
export const PAIR_ROWS = 1 << 16;
export const FORM_ROWS = 64;

/** What the model reads of one sentence, as rows of its tables. */
export interface SentenceFeatures {
  /** A row for every token, in order. */
  readonly words: readonly number[];
  /** A row for every two tokens side by side, the sentence's edges included. */
  readonly pairs: readonly number[];
  /** Rows for what the whole sentence looks like: how long it is, how much of it is quoted. */
  readonly forms: readonly number[];
}

/** Capitals inside a sentence stand for a name, whoever it is, so that no politician is a trait. */
const NO_NAMES = wordTable(`i i'm i've i'd i'll january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday`);

const NAME = hashOf('^');
const EDGE = hashOf('|');
const YEAR = hashOf('#year');
const FRACTION = hashOf('#.');
/** Numbers of one to six digits and more. */
const DIGITS = ['#0', '#1', '#2', '#3', '#4', '#5', '#6'].map(hashOf);

const LENGTH_FORM = 0;
const LENGTH_STEPS = 16;
const WORDS_A_STEP = 4;
const QUOTED_FORM = 16;
const QUOTED_STEPS = 4;
const NAMES_FORM = 24;
const NUMBERS_FORM = 32;
const MOST_COUNTED = 5;
/** So many quotations back none reaches into a sentence any more, and time stays linear. */
const MOST_QUOTATIONS = 16;

/** Turns a sentence into the rows of the model's tables. Training reads what this writes. */
export function featuresOf(annotated: AnnotatedText, sentence: TextSentence): SentenceFeatures {
  const { firstToken, endToken } = sentence;
  const words: number[] = [];
  const pairs: number[] = [];
  let last = EDGE;
  let names = 0;
  let numbers = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = annotated.tokens[at]!;
    const word = wordHash(token, at === firstToken);
    if (word === NAME) names += 1;
    if (token.kind === 'number') numbers += 1;
    words.push(word & (WORD_ROWS - 1));
    pairs.push(pairRow(last, word));
    last = word;
  }
  pairs.push(pairRow(last, EDGE));
  const length = Math.floor((endToken - firstToken) / WORDS_A_STEP);
  const forms = [
    LENGTH_FORM + Math.min(LENGTH_STEPS - 1, length),
    QUOTED_FORM + Math.round(quotedShare(annotated, sentence) * QUOTED_STEPS),
    NAMES_FORM + Math.min(MOST_COUNTED, names),
    NUMBERS_FORM + Math.min(MOST_COUNTED, numbers),
  ];
  return { words, pairs, forms };
}

function wordHash(token: Token, isFirst: boolean): number {
  if (token.kind === 'number') return numberHash(token.text);
  if (token.kind === 'word' && !isFirst && isCapitalised(token) && !NO_NAMES.has(token.lower)) {
    return NAME;
  }
  return hashOf(token.lower);
}

/** The row of a word in lower case. */
export function wordRow(word: string): number {
  return hashOf(word) & (WORD_ROWS - 1);
}

function numberHash(text: string): number {
  const digits = /^\d*/.exec(text)![0].length;
  if (digits === text.length) {
    const isYear = digits === 4 && (text.startsWith('19') || text.startsWith('20'));
    return isYear ? YEAR : DIGITS[Math.min(digits, DIGITS.length - 1)]!;
  }
  return /[.,]/.test(text) ? FRACTION : hashOf(text.slice(digits).toLowerCase());
}

function isCapitalised({ text, lower }: Token): boolean {
  return text.charCodeAt(0) !== lower.charCodeAt(0);
}

/** FNV-1a over the word's UTF-16 units, mixed so that the low bits depend on all of them. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function pairRow(left: number, right: number): number {
  const hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (PAIR_ROWS - 1);
}

/** Which share of the sentence stands between quotation marks. */
function quotedShare({ quotations }: AnnotatedText, { start, end }: TextSentence): number {
  let quoted = 0;
  const after = firstIndex(quotations.length, (at) => quotations[at]!.start >= end);
  for (let at = after - 1; at >= Math.max(0, after - MOST_QUOTATIONS); at -= 1) {
    const quotation = quotations[at]!;
    quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
  }
  return Math.min(1, quoted / Math.max(1, end - start));
}
