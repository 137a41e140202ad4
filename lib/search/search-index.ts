import { type Segment, termsOf } from './segment.ts';

/** A segment made ready to be searched. */
export interface OpenSegment {
  readonly segment: Segment;
  readonly terms: readonly string[];
  /** Whether the document stands here as it is now: not deleted since, and not in a later segment. */
  readonly isCurrent: readonly boolean[];
}

/** All that can be found, as it was when it was opened. */
export interface SearchIndex {
  readonly segments: readonly OpenSegment[];
  readonly documentCount: number;
  /** Words in a document, on the average. */
  readonly averageLength: number;
}

/** Opens segments, oldest first; of documents that stand in several the newest counts, and none that `isGone`. */
export function openIndex(
  segments: readonly Segment[],
  isGone: (id: string) => boolean,
): SearchIndex {
  const newest = new Map<string, Segment>();
  for (const segment of segments) for (const id of segment.documents) newest.set(id, segment);
  const open = segments.map((segment) => ({
    segment,
    terms: termsOf(segment),
    isCurrent: segment.documents.map((id) => newest.get(id) === segment && !isGone(id)),
  }));
  let documentCount = 0;
  let words = 0;
  for (const { segment, isCurrent } of open) {
    for (const [at, length] of segment.lengths.entries()) {
      if (isCurrent[at] !== true) continue;
      documentCount++;
      words += length;
    }
  }
  return { segments: open, documentCount, averageLength: words / Math.max(1, documentCount) };
}
