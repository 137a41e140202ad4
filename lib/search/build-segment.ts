import { inOneGo, type Slices, sliceBySlice } from '../domain/slices.ts';
import { foldWords } from './fold-words.ts';
import { NumberWriter } from './number-bytes.ts';
import { FIELD_WEIGHTS, SEARCH_FIELDS, type SearchDocument } from './search-document.ts';
import type { Segment } from './segment.ts';

/** Words of two texts never stand side by side, so that no phrase runs from one into the other. */
const GAP_BETWEEN_TEXTS = 100;

/** A word's standing in one document while the segment is built. */
export interface PostingDraft {
  readonly document: number;
  fields: number;
  weight: number;
  readonly places: number[];
}

/** A segment of these documents. */
export function buildSegment(documents: readonly SearchDocument[]): Segment {
  return inOneGo(segmentInSlices(documents));
}

/** The same, slice by slice. */
export function* segmentInSlices(documents: readonly SearchDocument[]): Slices<Segment> {
  const drafts = new Map<string, PostingDraft[]>();
  const lengths: number[] = [];
  for (const [at, document] of documents.entries()) {
    lengths.push(addDocument(drafts, document, at));
    yield;
  }
  const writer = new SegmentWriter();
  yield* sliceBySlice([...drafts.keys()].sort(), (term) =>
    writer.add(term, drafts.get(term) ?? []),
  );
  return writer.segment(
    documents.map(({ id }) => id),
    lengths,
  );
}

/** Adds the words of a document; comes back with their number. */
function addDocument(
  drafts: Map<string, PostingDraft[]>,
  document: SearchDocument,
  at: number,
): number {
  let length = 0;
  let place = 0;
  for (const [bit, field] of SEARCH_FIELDS.entries()) {
    for (const text of document[field]) {
      for (const { term } of foldWords(text)) {
        const draft = draftFor(drafts, term, at);
        draft.fields |= 1 << bit;
        draft.weight += FIELD_WEIGHTS[field];
        draft.places.push(place++);
        length++;
      }
      place += GAP_BETWEEN_TEXTS;
    }
  }
  return length;
}

function draftFor(
  drafts: Map<string, PostingDraft[]>,
  term: string,
  document: number,
): PostingDraft {
  let postings = drafts.get(term);
  if (postings === undefined) drafts.set(term, (postings = []));
  const last = postings.at(-1);
  if (last?.document === document) return last;
  const draft = { document, fields: 0, weight: 0, places: [] };
  postings.push(draft);
  return draft;
}

/** Takes words in alphabetical order, each with all its postings in the order of their documents. */
export class SegmentWriter {
  readonly #terms: string[] = [];
  readonly #postings = new NumberWriter();
  readonly #postingStarts: number[] = [0];
  readonly #places = new NumberWriter();
  readonly #placeStarts: number[] = [0];

  add(term: string, postings: Iterable<Readonly<PostingDraft>>): void {
    let last = -1;
    for (const { document, fields, weight, places } of postings) {
      this.#postings.write(document - last - 1);
      this.#postings.write(fields);
      this.#postings.write(weight);
      this.#postings.write(places.length);
      this.#writePlaces(places);
      last = document;
    }
    this.#terms.push(term);
    this.#postingStarts.push(this.#postings.length);
    this.#placeStarts.push(this.#places.length);
  }

  segment(documents: readonly string[], lengths: readonly number[]): Segment {
    return {
      documents,
      lengths: Uint32Array.from(lengths),
      terms: this.#terms.join('\n'),
      postings: this.#postings.bytes(),
      postingStarts: Uint32Array.from(this.#postingStarts),
      places: this.#places.bytes(),
      placeStarts: Uint32Array.from(this.#placeStarts),
    };
  }

  #writePlaces(places: readonly number[]): void {
    let last = -1;
    for (const place of places) {
      this.#places.write(place - last - 1);
      last = place;
    }
  }
}
