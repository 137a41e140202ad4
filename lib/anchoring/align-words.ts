import type { Span } from '../domain/span.ts';
import type { TextIndex } from './index-text.ts';
import type { Pattern } from './read-pattern.ts';

/** What it costs, in bits, to leave out a word on one side, or to put one word for another. */
const GAP_COST = 1;
const OTHER_WORD_COST = 1.25;

/** Where a step of the best path came from. */
const STOP = 0;
const PAIRED = 1;
const LEFT_OUT = 2;
const PUT_IN = 3;

/** A word of the passage without a word of the text. */
export const UNPAIRED = -1;

/** A passage laid along a stretch of text. */
export interface Alignment {
  /** For each word of the passage the word of the text it is paired with, equal or not, or `UNPAIRED`. */
  readonly pairs: Int32Array;
  /** How many bits the equal words say for this place, less what the others cost. */
  readonly bits: number;
}

/** Room for the table of an alignment, used again and again. */
export interface AlignmentRoom {
  row: Float64Array;
  steps: Uint8Array;
}

/** Room that grows with what is aligned. */
export function makeAlignmentRoom(): AlignmentRoom {
  return { row: new Float64Array(512), steps: new Uint8Array(65_536) };
}

/**
 * The best local alignment of a passage with a stretch of the text's words (Smith and
 * Waterman 1981), with words for letters and each word's information as its score.
 */
export function alignWords(
  pattern: Pattern,
  index: TextIndex,
  { start: from, end: to }: Span,
  room: AlignmentRoom,
): Alignment {
  const width = to - from + 1;
  makeRoom(room, width, (pattern.count + 1) * width);
  const best = fillTable(pattern, index, from, to, room);
  return { pairs: tracePairs(pattern.count, from, width, best.cell, room.steps), bits: best.bits };
}

function makeRoom(room: AlignmentRoom, width: number, cells: number): void {
  if (room.row.length < width) room.row = new Float64Array(2 * width);
  if (room.steps.length < cells) room.steps = new Uint8Array(2 * cells);
  room.row.fill(0, 0, width);
  room.steps.fill(STOP, 0, width);
}

function fillTable(
  pattern: Pattern,
  { ids }: TextIndex,
  from: number,
  to: number,
  { row, steps }: AlignmentRoom,
): { readonly bits: number; readonly cell: number } {
  const width = to - from + 1;
  let bits = 0;
  let best = 0;
  for (let at = 0; at < pattern.count; at++) {
    const id = pattern.ids[at]!;
    const weight = pattern.weights[at]!;
    const rowFrom = (at + 1) * width;
    let diagonal = 0;
    let left = 0;
    steps[rowFrom] = STOP;
    for (let column = 1; column < width; column++) {
      const above = row[column]!;
      let value = diagonal + (ids[from + column - 1] === id ? weight : -OTHER_WORD_COST);
      let step = PAIRED;
      if (above - GAP_COST > value) {
        value = above - GAP_COST;
        step = LEFT_OUT;
      }
      if (left - GAP_COST > value) {
        value = left - GAP_COST;
        step = PUT_IN;
      }
      if (value <= 0) {
        value = 0;
        step = STOP;
      }
      diagonal = above;
      left = value;
      row[column] = value;
      steps[rowFrom + column] = step;
      if (value > bits) {
        bits = value;
        best = rowFrom + column;
      }
    }
  }
  return { bits, cell: best };
}

function tracePairs(
  count: number,
  from: number,
  width: number,
  end: number,
  steps: Uint8Array,
): Int32Array {
  const pairs = new Int32Array(count).fill(UNPAIRED);
  let cell = end;
  for (;;) {
    const step = steps[cell];
    if (step === STOP) return pairs;
    if (step === PAIRED) pairs[Math.trunc(cell / width) - 1] = from + (cell % width) - 1;
    cell -= step === PUT_IN ? 1 : step === LEFT_OUT ? width : width + 1;
  }
}
