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
    const width = widthAt(text, start);
    if (kind === GAP || kind === JOINER) {
      state.position = start + width;
      state.isInRun &&= kind === JOINER;
      continue;
    }
    const isLetter = kind === LETTER;
    const end = isLetter && !state.isInRun ? endOfRun(text, start) : start + width;
    const isTooLong = end - start > LONGEST_WORD;
    state.isInRun = isLetter && (state.isInRun || isTooLong);
    const wordEnd = isTooLong ? start + width : end;
    take(start, isLetter && !state.isInRun ? wordEnd : endOfMarks(text, wordEnd));
    state.position = Math.max(wordEnd, start + width);
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
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return first >= 0xd8_00 && first <= 0xdb_ff && second >= 0xdc_00 && second <= 0xdf_ff;
}
