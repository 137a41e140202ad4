import type { Slices } from '../domain/slices.ts';
import { scanWords } from './scan-words.ts';
import { startVocabulary, type Vocabulary } from './vocabulary.ts';
import { weighWord } from './weigh-word.ts';

/** Code units or words in one slice: a few milliseconds. */
const UNITS_A_SLICE = 32_768;

/** A text's words in order, and where each of them stands. */
export interface TextIndex {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** How many words there are. */
  readonly count: number;
  /** For each word its number in the vocabulary, its first code unit, and the one behind its last. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The places of word `id`, in order: `places[placesFrom[id]]` to before `places[placesFrom[id + 1]]`. */
  readonly placesFrom: Int32Array;
  readonly places: Int32Array;
  /** What it says, in bits, to meet word `id`. */
  readonly weights: Float64Array;
}

/** Indexes a text, in time linear to its length. */
export function* indexText(text: string): Slices<TextIndex> {
  const vocabulary = startVocabulary();
  const words = yield* readWords(text, vocabulary);
  const size = vocabulary.folded.length;
  const placesFrom = new Int32Array(size + 1);
  yield* inStretches(words.count, (at) => placesFrom[words.ids[at]! + 1]!++);
  const weights = new Float64Array(size);
  yield* inStretches(size, (id) => {
    const count = placesFrom[id + 1]!;
    weights[id] = weighWord(vocabulary.folded[id]!, count, words.count);
    placesFrom[id + 1] = placesFrom[id]! + count;
  });
  const places = new Int32Array(words.count);
  const next = placesFrom.slice();
  yield* inStretches(words.count, (at) => {
    places[next[words.ids[at]!]!++] = at;
  });
  return { text, vocabulary, ...words, placesFrom, places, weights };
}

type WordArrays = Pick<TextIndex, 'count' | 'ids' | 'starts' | 'ends'>;

function* readWords(text: string, vocabulary: Vocabulary): Slices<WordArrays> {
  let room = Math.max(64, text.length >>> 2);
  let [ids, starts, ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let count = 0;
  const take = (start: number, end: number): void => {
    if (count === room) {
      room *= 2;
      [ids, starts, ends] = [grown(ids, room), grown(starts, room), grown(ends, room)];
    }
    ids[count] = vocabulary.take(text.slice(start, end));
    starts[count] = start;
    ends[count] = end;
    count++;
  };
  const state = { position: 0, isInRun: false };
  while (state.position < text.length) {
    scanWords(text, state, Math.min(text.length, state.position + UNITS_A_SLICE), take);
    yield;
  }
  return { count, ids, starts, ends };
}

function grown(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

function* inStretches(count: number, work: (at: number) => void): Slices<void> {
  for (let at = 0; at < count; at++) {
    work(at);
    if ((at + 1) % UNITS_A_SLICE === 0) yield;
  }
}
