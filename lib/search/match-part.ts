import { findLonger, findSlips, findTerm } from './find-terms.ts';
import type { QueryPart } from './parse-query.ts';
import type { OpenSegment, SearchIndex } from './search-index.ts';
import { placesOf, visitPostings } from './segment.ts';
import { FIELD_WEIGHTS } from './search-document.ts';

/** One thing a query asks for, in the whole index. */
export interface IndexMatch {
  /** In the order of the segments. */
  readonly matches: readonly Float32Array[];
  /** The words that were found, as they stand in the index. */
  readonly terms: ReadonlySet<string>;
  /** Whether they are others than what was typed, one or two slips away. */
  readonly areSlips: boolean;
}

/** A word that goes on tells less than the word itself, a slip less again. */
const WEIGHT_OF_LONGER = 0.6;
const WEIGHT_OF_SLIP = 0.4;
/** Beginnings of one letter fit half of all words. */
const LEAST_LETTERS_OF_BEGINNING = 2;

/** Finds what the query asks for: the word itself and longer ones; where there are none, what it may be a slip for. */
export function matchPart(index: SearchIndex, part: QueryPart): IndexMatch {
  const terms = new Set<string>();
  if (part.terms.length > 1) {
    const matches = index.segments.map((open) => matchPhrase(open, part.terms));
    return { matches, terms: new Set(part.terms), areSlips: false };
  }
  const [wanted = ''] = part.terms;
  const matches = index.segments.map((open) => matchWord(open, wanted, part, terms));
  if (terms.size > 0 || part.isExact || part.isExcluded) return { matches, terms, areSlips: false };
  const slips = matchSlips(index, wanted, terms);
  return { matches: slips, terms, areSlips: terms.size > 0 };
}

/**
 * The nearest words there are; of those further away the ones that go on where a nearer one ends:
 * "goverment" is for "government" and "governments", "presidnet" for "president", not for "presides".
 */
function matchSlips(index: SearchIndex, wanted: string, found: Set<string>): Float32Array[] {
  const weights = index.segments.map(noWeights);
  const slips = index.segments.map(({ terms }) => findSlips(terms, wanted));
  for (const edits of [1, 2]) {
    const nearer = [...found];
    const isNear = (word: string): boolean =>
      nearer.length === 0 || nearer.some((beginning) => word.startsWith(beginning));
    for (const [at, open] of index.segments.entries()) {
      const near = slips[at]!.filter((slip) => slip.edits === edits);
      for (const { term } of near) {
        if (isNear(open.terms[term]!)) addTerm(open, term, WEIGHT_OF_SLIP, weights[at]!, found);
      }
    }
  }
  return weights;
}

function matchWord(
  open: OpenSegment,
  wanted: string,
  { isExact, isExcluded }: QueryPart,
  terms: Set<string>,
): Float32Array {
  const weights = noWeights(open);
  const exact = findTerm(open.terms, wanted);
  if (exact !== null) addTerm(open, exact, 1, weights, terms);
  if (isExact || isExcluded || wanted.length < LEAST_LETTERS_OF_BEGINNING) return weights;
  const [from, to] = findLonger(open.terms, wanted);
  for (let term = from; term < to; term++) addTerm(open, term, WEIGHT_OF_LONGER, weights, terms);
  return weights;
}

function noWeights({ segment }: OpenSegment): Float32Array {
  return new Float32Array(segment.documents.length);
}

function addTerm(
  { segment, terms, isCurrent }: OpenSegment,
  term: number,
  share: number,
  weights: Float32Array,
  found: Set<string>,
): void {
  let isFound = false;
  visitPostings(segment, term, (document, _fields, weight) => {
    if (isCurrent[document] !== true) return;
    isFound = true;
    weights[document] = (weights[document] ?? 0) + share * weight;
  });
  if (isFound) found.add(terms[term] ?? '');
}

/** Documents in which the words stand side by side, counted like a single word. */
function matchPhrase(open: OpenSegment, wanted: readonly string[]): Float32Array {
  const weights = noWeights(open);
  const [first, ...others] = wanted.map((term) => {
    const at = findTerm(open.terms, term);
    return at === null ? new Map<number, readonly number[]>() : placesOf(open.segment, at);
  });
  for (const [document, starts] of first ?? []) {
    if (open.isCurrent[document] !== true) continue;
    const sets = others.map((places) => new Set(places.get(document)));
    const times = starts.filter((start) =>
      sets.every((places, at) => places.has(start + at + 1)),
    ).length;
    weights[document] = times * PHRASE_WEIGHT;
  }
  return weights;
}

/** A phrase tells more than its words apart. */
const PHRASE_WEIGHT = 2 * FIELD_WEIGHTS.text;
