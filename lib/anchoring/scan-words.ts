import {
  GAP,
  JOINER,
  kindOfCharacter,
  kindOfUnit,
  LETTER,
  type LetterKind,
  PAIR,
} from './letter-kinds.ts';

/** A run of letters longer than this is no word; its letters are taken one by one. */
const LONGEST_WORD = 40;

/** Where a scan of a text stands. */
export interface ScanState {
  position: number;
  /** Whether the scan is within a run too long to be a word. */
  isInRun: boolean;
}

/** Hands over each word of the text up to the first that begins at or behind `until`. */
export function scanWords(
  text: string,
  state: ScanState,
  until: number,
  take: (start: number, end: number) => void,
): void {
  while (state.position < until) {
    const start = state.position;
    const kind = kindAt(text, start);
    if (kind === GAP || kind === JOINER) {
      state.position = start + widthAt(text, start);
      state.isInRun &&= kind === JOINER;
      continue;
    }
    const end = kind === LETTER && !state.isInRun ? endOfRun(text, start) : start;
    const isTooLong = end - start > LONGEST_WORD;
    state.isInRun = kind === LETTER && (state.isInRun || isTooLong);
    const isWord = kind === LETTER && !state.isInRun;
    state.position = isWord ? end : endOfMarks(text, start + widthAt(text, start));
    take(start, state.position);
  }
}

/** The end of the letters from here on, or of those that are already too many. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST_WORD) {
    const kind = kindAt(text, end);
    if (kind !== LETTER && kind !== JOINER) break;
    end += widthAt(text, end);
  }
  return end;
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_WORD && kindAt(text, end) === JOINER) {
    end += widthAt(text, end);
  }
  return end;
}

function kindAt(text: string, at: number): LetterKind {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind !== PAIR) return kind;
  return kindOfCharacter(text.slice(at, at + widthAt(text, at)));
}

/** How many code units the character there has. */
function widthAt(text: string, at: number): 1 | 2 {
  return isPairAt(text, at) ? 2 : 1;
}

/** Whether the code unit there and the next are the two halves of one character. */
export function isPairAt(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first < 0xd8_00 || first > 0xdb_ff) return false;
  const second = text.charCodeAt(at + 1);
  return second >= 0xdc_00 && second <= 0xdf_ff;
}
