import { type IndexMatch, matchPart } from './match-part.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** A document that has everything the query asks for. */
export interface SearchHit {
  readonly id: string;
  /** Higher fits better; only for comparing hits of one answer. */
  readonly score: number;
}

export interface SearchAnswer {
  /** Best first; of equals the one with the smaller id. */
  readonly hits: readonly SearchHit[];
  /** The words to mark, as `foldWords` gives them. */
  readonly terms: ReadonlySet<string>;
  /** Words that stand nowhere as typed, with what was taken for them. */
  readonly slips: readonly Slip[];
}

export interface Slip {
  readonly typed: string;
  readonly taken: readonly string[];
}

/** The usual constants of BM25 (Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * All documents that have everything the query asks for, ranked by BM25 over fields. A query that asks
 * for nothing has no answer: `null`. One of exclusions only gives all others.
 */
export function search(index: SearchIndex, query: string): SearchAnswer | null {
  const parts = parseQuery(query);
  if (parts.length === 0) return null;
  const wanted = parts.filter(({ isExcluded }) => !isExcluded);
  const matches = wanted.map((part) => matchPart(index, part));
  const excluded = parts
    .filter(({ isExcluded }) => isExcluded)
    .map((part) => matchPart(index, part));
  const hits = scoreDocuments(index, matches, excluded);
  return {
    hits: hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    terms: new Set(matches.flatMap(({ terms }) => [...terms])),
    slips: matches.flatMap(({ areSlips, terms }, at) =>
      areSlips ? [{ typed: wanted[at]?.terms[0] ?? '', taken: [...terms].toSorted() }] : [],
    ),
  };
}

function scoreDocuments(
  index: SearchIndex,
  matches: readonly IndexMatch[],
  excluded: readonly IndexMatch[],
): SearchHit[] {
  const rarities = matches.map((match) => rarityOf(index, match));
  return index.segments.flatMap(({ segment, isCurrent }, at) => {
    const weightsOf = ({ matches: all }: IndexMatch): Float32Array => all[at]!;
    const [wanted, unwanted] = [matches.map(weightsOf), excluded.map(weightsOf)];
    const hits: SearchHit[] = [];
    for (const [document, id] of segment.documents.entries()) {
      if (isCurrent[document] !== true) continue;
      if (!wanted.every((weights) => weights[document]! > 0)) continue;
      if (unwanted.some((weights) => weights[document]! > 0)) continue;
      const length = (segment.lengths[document] ?? 0) / Math.max(1, index.averageLength);
      const dampening = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
      let score = 0;
      for (const [part, weights] of wanted.entries()) {
        const weight = weights[document] ?? 0;
        score += ((rarities[part] ?? 0) * weight * (SATURATION + 1)) / (weight + dampening);
      }
      hits.push({ id, score });
    }
    return hits;
  });
}

/** What is found in few documents tells more: inverse document frequency, never below zero. */
function rarityOf({ documentCount }: SearchIndex, { matches }: IndexMatch): number {
  let found = 0;
  for (const weights of matches) for (const weight of weights) if (weight > 0) found++;
  return Math.log(1 + (documentCount - found + 0.5) / (found + 0.5));
}
