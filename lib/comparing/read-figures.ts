import type { Figure } from './figure.ts';
import type { Word } from './read-words.ts';
import { stemWord } from './stem-word.ts';
import {
  MAGNITUDES,
  MONTHS,
  ROUGH_WORDS,
  SILENT_WORDS,
  UNITS,
  WRITTEN_NUMBERS,
} from './word-tables.ts';

/** The figures among the words of a claim; a number that counts nothing we can tell is none. */
export function readFigures(words: readonly Word[]): readonly Figure[] {
  return words.flatMap((word, at) => dayAt(words, word, at) ?? figureAt(words, word, at) ?? []);
}

/** "Nov. 8", "8 November": the day of the year as 1108. */
function dayAt(words: readonly Word[], word: Word, at: number): Figure | null {
  if (!/^\d\d?$/.test(word.lower) || word.currency !== '' || word.isShare) return null;
  const month = [words[at - 1], words[at + 1]].find((beside) => MONTHS.has(beside?.lower ?? ''));
  const day = Number(word.lower);
  if (month === undefined || day < 1 || day > 31) return null;
  return {
    value: 100 * (MONTHS.get(month.lower) ?? 0) + day,
    unit: 'day',
    isRough: false,
    about: around(words, at),
    start: Math.min(month.start, word.start),
    end: Math.max(month.end, word.end),
  };
}

function figureAt(words: readonly Word[], word: Word, at: number): Figure | null {
  const number = valueOf(word.lower);
  if (number === null) return null;
  const next = words[at + 1];
  const magnitude = word.isShare ? undefined : MAGNITUDES.get(next?.lower ?? '');
  const last = magnitude === undefined ? word : (next ?? word);
  const unit = unitOf(word, number, words[magnitude === undefined ? at + 1 : at + 2]);
  if (unit === null) return null;
  return {
    value: number * (magnitude ?? 1),
    unit,
    isRough: ROUGH_WORDS.has(words[at - 1]?.lower ?? ''),
    about: around(words, at, unit),
    start: word.start,
    end: last.isShare ? word.end : last.end,
  };
}

function valueOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  return WRITTEN_NUMBERS.get(word) ?? null;
}

function unitOf(word: Word, value: number, behind: Word | undefined): string | null {
  if (word.currency !== '') return word.currency;
  const next = behind?.lower ?? '';
  if (word.isShare) return '%';
  if (/^(?:19|20)\d\d$/.test(word.lower)) return 'year';
  const isCounting =
    next !== '' && !/^\d/.test(next) && (COUNTED.has(next) || !SILENT_WORDS.has(next));
  // "one" points more often than it counts.
  return UNITS.get(next) ?? (isCounting && value !== 1 ? stemWord(next) : null);
}

/** Told of in so many claims that they tell nothing by themselves, but counted all the same. */
const COUNTED: ReadonlySet<string> = new Set(['people', 'years', 'days', 'times']);

/** So many words before and behind a figure tell what it is of. */
const BEFORE = 5;
const BEHIND = 5;

function around(words: readonly Word[], at: number, unit = ''): ReadonlySet<string> {
  const beside = [
    ...words.slice(Math.max(0, at - BEFORE), at),
    ...words.slice(at + 1, at + 1 + BEHIND),
  ];
  const telling = beside.filter(
    ({ lower }) => !/^\d/.test(lower) && !SILENT_WORDS.has(lower) && !MAGNITUDES.has(lower),
  );
  const stems = new Set(telling.map(({ lower }) => stemWord(lower)));
  stems.delete(unit);
  return stems;
}
