import type { Slices } from '../domain/slices.ts';
import { type PostingDraft, SegmentWriter } from './build-segment.ts';
import { placesOf, type Segment, termsOf, visitPostings } from './segment.ts';

/** Words merged between two breaths; a few milliseconds. */
const TERMS_A_SLICE = 500;

/**
 * One segment of several, oldest first, slice by slice. Of documents that stand in more than one the
 * newest stays; those that `isGone` are left out.
 */
export function* mergeSegments(
  segments: readonly Segment[],
  isGone: (id: string) => boolean,
): Slices<Segment> {
  const { parts, documents, lengths } = numberDocuments(segments, isGone);
  const writer = new SegmentWriter();
  let taken = 0;
  for (const [term, holders] of termsInOrder(parts)) {
    const postings = holders.flatMap(({ part, at }) => keptPostings(part, at));
    if (postings.length > 0) writer.add(term, postings);
    if (++taken % TERMS_A_SLICE === 0) yield;
  }
  return writer.segment(documents, lengths);
}

/** A segment with the new number of each of its documents; `null` for one that is left out. */
interface Part {
  readonly segment: Segment;
  readonly terms: readonly string[];
  readonly numbers: readonly (number | null)[];
}

function numberDocuments(segments: readonly Segment[], isGone: (id: string) => boolean) {
  const newest = new Map<string, number>();
  for (const [at, { documents }] of segments.entries())
    for (const id of documents) newest.set(id, at);
  const documents: string[] = [];
  const lengths: number[] = [];
  const parts = segments.map((segment, at): Part => {
    const numbers = segment.documents.map((id, index) => {
      if (newest.get(id) !== at || isGone(id)) return null;
      lengths.push(segment.lengths[index] ?? 0);
      return documents.push(id) - 1;
    });
    return { segment, terms: termsOf(segment), numbers };
  });
  return { parts, documents, lengths };
}

/** Each word once, in alphabetical order, with the parts that have it. */
function* termsInOrder(
  parts: readonly Part[],
): Generator<[term: string, holders: { part: Part; at: number }[]]> {
  const ats = parts.map(() => 0);
  for (;;) {
    let first: string | undefined;
    for (const [index, { terms }] of parts.entries()) {
      const term = terms[ats[index] ?? 0];
      if (term !== undefined && (first === undefined || term < first)) first = term;
    }
    if (first === undefined) return;
    const holders: { part: Part; at: number }[] = [];
    for (const [index, part] of parts.entries()) {
      const at = ats[index] ?? 0;
      if (part.terms[at] !== first) continue;
      holders.push({ part, at });
      ats[index] = at + 1;
    }
    yield [first, holders];
  }
}

function keptPostings({ segment, numbers }: Part, term: number): PostingDraft[] {
  const places = placesOf(segment, term);
  const kept: PostingDraft[] = [];
  visitPostings(segment, term, (document, fields, weight) => {
    const number = numbers[document] ?? null;
    if (number === null) return;
    kept.push({ document: number, fields, weight, places: [...(places.get(document) ?? [])] });
  });
  return kept;
}
