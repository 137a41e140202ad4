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

/** The shifts between passage and text that are looked at: how many words of the text come before the passage. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Room for the table of an alignment, used again and again. */
export interface AlignmentRoom {
  row: Float64Array;
  steps: Uint8Array;
}

/** Room that grows with what is aligned. */
export function makeAlignmentRoom(): AlignmentRoom {
  return { row: new Float64Array(256), steps: new Uint8Array(32_768) };
}

/**
 * The best local alignment of a passage with a text within a band (Smith and Waterman 1981; the
 * band after Ukkonen 1985), with words for letters and each word's information as its score.
 */
export function alignWords(
  pattern: Pattern,
  index: TextIndex,
  band: Band,
  room: AlignmentRoom,
): Alignment {
  const width = band.to - band.from;
  makeRoom(room, width + 1, pattern.count * width);
  const best = fillTable(pattern, index, band, room);
  const pairs = new Int32Array(pattern.count).fill(UNPAIRED);
  tracePairs(pairs, band, best.cell, room.steps);
  return { pairs, bits: best.bits };
}

function makeRoom(room: AlignmentRoom, width: number, cells: number): void {
  if (room.row.length < width) room.row = new Float64Array(2 * width);
  if (room.steps.length < cells) room.steps = new Uint8Array(2 * cells);
  room.row.fill(0, 0, width);
}

/**
 * Cell `shift` of row `at` pairs word `at` of the passage with word `at + band.from + shift` of the
 * text; to leave out a word of the passage leads there from one shift further in the row above.
 */
function fillTable(
  pattern: Pattern,
  { ids, count }: TextIndex,
  band: Band,
  { row, steps }: AlignmentRoom,
): { readonly bits: number; readonly cell: number } {
  const width = band.to - band.from;
  let bits = 0;
  let best = 0;
  for (let at = 0; at < pattern.count; at++) {
    const id = pattern.ids[at]!;
    const weight = pattern.weights[at]!;
    const first = at + band.from;
    const until = Math.min(width, count - first);
    const cells = at * width;
    let left = 0;
    let shift = Math.max(0, -first);
    row.fill(0, 0, Math.min(shift, width));
    steps.fill(STOP, cells, cells + Math.min(shift, width));
    for (; shift < until; shift++) {
      let value = row[shift]! + (ids[first + shift] === id ? weight : -OTHER_WORD_COST);
      let step = PAIRED;
      const leftOut = row[shift + 1]! - GAP_COST;
      if (leftOut > value) {
        value = leftOut;
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
      left = value;
      row[shift] = value;
      steps[cells + shift] = step;
      if (value > bits) {
        bits = value;
        best = cells + shift;
      }
    }
    row.fill(0, Math.max(0, until), width);
    steps.fill(STOP, cells + Math.max(0, until), cells + width);
  }
  return { bits, cell: best };
}

function tracePairs(pairs: Int32Array, band: Band, end: number, steps: Uint8Array): void {
  const width = band.to - band.from;
  let cell = end;
  while (cell >= 0) {
    const step = steps[cell];
    if (step === STOP) return;
    const at = Math.trunc(cell / width);
    if (step === PAIRED) pairs[at] = at + band.from + (cell % width);
    cell -= step === PUT_IN ? 1 : step === LEFT_OUT ? width - 1 : width;
  }
}
