import type { Span } from '../domain/span.ts';
import type { Word } from './read-words.ts';
import { stemWord } from './stem-word.ts';
import { MAGNITUDES, MONTHS, SILENT_WORDS, WRITTEN_NUMBERS } from './word-tables.ts';

/** A number of a claim with what it counts or measures. */
export interface Figure extends Span {
  readonly value: number;
  /** "$", "%", "year", or the stem of the word it counts: "email". */
  readonly unit: string;
}

/** The figures among the words of a claim; a number that counts nothing we can tell is none. */
export function readFigures(words: readonly Word[]): readonly Figure[] {
  return words.flatMap((word, at) => figureAt(words, word, at) ?? []);
}

function figureAt(words: readonly Word[], word: Word, at: number): Figure | null {
  const number = valueOf(word.lower);
  // "Nov. 8" is a day, which says nothing of how many.
  if (number === null || MONTHS.has(words[at - 1]?.lower ?? '')) return null;
  const next = words[at + 1];
  const magnitude = word.isShare ? undefined : MAGNITUDES.get(next?.lower ?? '');
  const last = magnitude === undefined ? word : (next ?? word);
  const behind = words[magnitude === undefined ? at + 1 : at + 2];
  const unit = unitOf(word, number, behind);
  if (unit === null) return null;
  const end = last.isShare ? word.end : last.end;
  return { value: number * (magnitude ?? 1), unit, start: word.start, end };
}

function valueOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  return WRITTEN_NUMBERS.get(word) ?? null;
}

function unitOf(word: Word, value: number, behind: Word | undefined): string | null {
  if (word.currency !== '') return word.currency;
  const next = behind?.lower ?? '';
  if (word.isShare || next === 'percent' || next === 'per' || next === 'pc') return '%';
  if (/^(?:19|20)\d\d$/.test(word.lower)) return 'year';
  const isCounting =
    next !== '' && !/^\d/.test(next) && (COUNTED.has(next) || !SILENT_WORDS.has(next));
  // "one" points more often than it counts.
  return isCounting && value !== 1 ? stemWord(next) : null;
}

/** Told of in so many claims that they tell nothing by themselves, but counted all the same. */
const COUNTED: ReadonlySet<string> = new Set(['people', 'years', 'days', 'times']);

/** Whether two figures say the same, one of them rounded perhaps: "3,212 people" and "3,200 people". */
export function isSameFigure(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && (isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value));
}

/** Years and small counts are never rounded. */
const LEAST_ROUNDED = 100;

function isRoundingOf(round: number, exact: number): boolean {
  if (round === exact) return true;
  if (round < LEAST_ROUNDED || /^(?:19|20)\d\d$/.test(String(round))) return false;
  const digits = String(round).replace(/0+$/, '').replace('.', '').length;
  return Number(exact.toPrecision(digits)) === round;
}
