import { foldWords } from './fold-words.ts';

/** One thing a query asks for. */
export interface QueryPart {
  /** Words that must stand side by side; one word alone where it is no phrase. */
  readonly terms: readonly string[];
  /** Whether documents with it are left out: “-ferry”. */
  readonly isExcluded: boolean;
  /** Whether more of the word may follow; a phrase in quotation marks means what it says. */
  readonly isExact: boolean;
}

/** A minus, then words in quotation marks, or whatever stands between spaces. */
const PART = /(?<minus>(?<=^|\s)-)?(?:["“”„](?<phrase>[^"“”„]*)["“”„]?|(?<word>[^\s"“”„]+))/gu;

/**
 * What the reader asks for: words in any order, “phrases” word for word, -without. Nothing typed here is
 * an error; signs that mean nothing are left out.
 */
export function parseQuery(query: string): readonly QueryPart[] {
  return [...query.matchAll(PART)].flatMap(({ groups = {} }) => {
    const isExcluded = groups['minus'] !== undefined;
    const isExact = groups['phrase'] !== undefined;
    const terms = foldWords(groups['phrase'] ?? groups['word'] ?? '').map(({ term }) => term);
    return terms.length === 0 ? [] : [{ terms, isExcluded, isExact }];
  });
}
