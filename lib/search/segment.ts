import { isString, shaped } from '../domain/check.ts';
import { NumberReader } from './number-bytes.ts';

/**
 * A part of the index that never changes: some documents, the words that stand in them in alphabetical
 * order, and for each word in which documents and where. Made to be kept in a database as it is.
 */
export interface Segment {
  readonly documents: readonly string[];
  /** How many words each document has. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** All words in order of their UTF-16 units, with a line break between them. */
  readonly terms: string;
  /** For each word: documents as steps from the last one, fields as bits, weight, number of places. */
  readonly postings: Uint8Array<ArrayBuffer>;
  /** Where the postings of each word begin, and where those of the last one end. */
  readonly postingStarts: Uint32Array<ArrayBuffer>;
  /** For each posting: its places as steps from the last one. */
  readonly places: Uint8Array<ArrayBuffer>;
  readonly placeStarts: Uint32Array<ArrayBuffer>;
}

/** Whether what the database gave is a segment, as far as that shows without reading all of it. */
export function isSegment(value: unknown): value is Segment {
  return hasParts(value) && isWhole(value);
}

const hasParts = shaped<Segment>({
  documents: (ids): ids is readonly string[] => Array.isArray(ids),
  lengths: isNumbers,
  terms: isString,
  postings: isBytes,
  postingStarts: isNumbers,
  places: isBytes,
  placeStarts: isNumbers,
});

function isNumbers(value: unknown): value is Uint32Array<ArrayBuffer> {
  return value instanceof Uint32Array;
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array;
}

function isWhole({ documents, lengths, postings, postingStarts, places, placeStarts }: Segment) {
  return (
    lengths.length === documents.length &&
    postingStarts.length === placeStarts.length &&
    postingStarts.at(-1) === postings.length &&
    placeStarts.at(-1) === places.length
  );
}

/** The words of a segment in order. */
export function termsOf({ terms }: Segment): readonly string[] {
  return terms === '' ? [] : terms.split('\n');
}

/** Hears of a word's standing in one document: its fields as bits of `SEARCH_FIELDS`, its weight, its number of places. */
export type PostingVisitor = (
  document: number,
  fields: number,
  weight: number,
  count: number,
) => void;

/** Tells of each document that a word stands in, in their order. A loop over millions, so without objects. */
export function visitPostings(segment: Segment, term: number, visit: PostingVisitor): void {
  const reader = new NumberReader(segment.postings, segment.postingStarts[term] ?? 0);
  const end = segment.postingStarts[term + 1] ?? 0;
  let document = -1;
  while (reader.at < end) {
    document += reader.read() + 1;
    const fields = reader.read();
    const weight = reader.read();
    visit(document, fields, weight, reader.read());
  }
}

/** The places of a word in each of its documents, as word numbers. */
export function placesOf(segment: Segment, term: number): ReadonlyMap<number, readonly number[]> {
  const reader = new NumberReader(segment.places, segment.placeStarts[term] ?? 0);
  const places = new Map<number, readonly number[]>();
  visitPostings(segment, term, (document, _fields, _weight, count) => {
    let place = -1;
    places.set(
      document,
      Array.from({ length: count }, () => (place += reader.read() + 1)),
    );
  });
  return places;
}
