import { firstIndex } from '../domain/first-index.ts';
import { editsBetween } from './edit-distance.ts';

/** One slip in a word of so many letters is likely, two in one of so many; shorter ones mean what they say. */
const LEAST_LETTERS_FOR_ONE_SLIP = 4;
const LEAST_LETTERS_FOR_TWO_SLIPS = 8;

/** Index of the word among words in order; `null` where it is not there. */
export function findTerm(terms: readonly string[], wanted: string): number | null {
  const at = firstIndex(terms.length, (index) => terms[index]! >= wanted);
  return terms[at] === wanted ? at : null;
}

/** Indices of the words that begin with these letters and go on: from, and up to but not with. */
export function findLonger(
  terms: readonly string[],
  beginning: string,
): [from: number, to: number] {
  const from = firstIndex(terms.length, (index) => terms[index]! > beginning);
  const to = firstIndex(
    terms.length,
    (index) => terms[index]! > beginning && !terms[index]!.startsWith(beginning),
  );
  return [from, to];
}

/** A word that another may be a slip for, by its index. */
export interface SlipFor {
  readonly term: number;
  /** How many slips away it is. */
  readonly edits: number;
}

/** The words that the wanted one may be a slip for. Few slip in the first letter, so that one must be right. */
export function findSlips(terms: readonly string[], wanted: string): SlipFor[] {
  if (wanted.length < LEAST_LETTERS_FOR_ONE_SLIP || /\d/.test(wanted)) return [];
  const most = wanted.length < LEAST_LETTERS_FOR_TWO_SLIPS ? 1 : 2;
  const [from, to] = findLonger(terms, wanted[0]!);
  const slips: SlipFor[] = [];
  for (let term = from; term < to; term++) {
    const edits = editsBetween(wanted, terms[term]!, most);
    if (edits !== null) slips.push({ term, edits });
  }
  return slips;
}
