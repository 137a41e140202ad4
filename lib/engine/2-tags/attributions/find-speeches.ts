import { contains } from '../../../domain/span.ts';
import type { AnnotatedText, Quotation } from '../../1-sentences/annotated-text.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';

/** A quotation long enough to be something said, with the tokens it covers, marks included. */
export interface Speech {
  readonly quotation: Quotation;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Fewer words between marks, without a capital or a stop, are words held with tongs. */
const FEWEST_WORDS_OF_SPEECH = 4;

const LONGEST_TITLE = 8;
/** “Meet the Press,” is a name, not something said. */
const TITLE =
  /^\s*\p{Lu}[\p{L}\p{N}’'.-]*(?:\s+(?:(?:of|the|and|in|on|to|a|an|for|with|at|from|&)\s+)*\p{Lu}[\p{L}\p{N}’'.-]*)+,?\s*$/u;

/** The outermost quotations that say something, and for each token the one it stands in, or -1. */
export function findSpeeches({ article, tokens, sentences, quotations }: AnnotatedText): {
  speeches: Speech[];
  speechOf: Int32Array;
} {
  const speeches: Speech[] = [];
  const speechOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const quotation of quotations) {
    const outer = speeches.at(-1)?.quotation;
    if (outer !== undefined && contains(outer, quotation)) continue;
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    const firstToken = at;
    let endToken = at;
    let words = 0;
    while (endToken < tokens.length && tokens[endToken]!.start < quotation.end) {
      if (tokens[endToken]!.kind !== 'mark') words++;
      endToken++;
    }
    const block = sentenceAt(sentences, quotation.start)?.block;
    if (block === undefined || !holdsStatements(block)) continue;
    if (!isSpeech(article.text, quotation, words)) continue;
    speechOf.fill(speeches.length, firstToken, endToken);
    speeches.push({ quotation, firstToken, endToken });
    at = endToken;
  }
  return { speeches, speechOf };
}

function isSpeech(text: string, { inner, isContinued }: Quotation, words: number): boolean {
  if (isContinued) return true;
  if (words <= LONGEST_TITLE && TITLE.test(text.slice(inner.start, inner.end))) return false;
  if (words >= FEWEST_WORDS_OF_SPEECH) return true;
  return (
    words > 0 && /[.,!?…]\s*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))
  );
}
