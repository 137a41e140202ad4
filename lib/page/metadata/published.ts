import { dayInWords } from './day-in-words.ts';

/** "2014-12-05", "2014-12-05T10:22:00Z", "2014-12-05 10:22:00 +0000" */
const ISO_DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

const EARLIEST_YEAR = 1600;
const LATEST_YEAR = 2200;

/** A date as a page writes it, in ISO 8601; `null` where it is none. */
export function isoDate(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 100) return null;
  const text = written.trim();
  const iso = ISO_DATE.exec(text);
  return iso ? normalize(iso) : (dayInWords(text) ?? dayInNumbers(text));
}

function normalize([, day = '', time, zone]: RegExpExecArray): string | null {
  const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  const whole = time ? `${day}T${time}${offset}` : day;
  return isPlausible(new Date(whole)) ? whole : null;
}

/** "12/5/2014 10:22 am": the day only, since the hour's zone is anybody's guess. */
function dayInNumbers(text: string): string | null {
  if (!/\b\d{4}\b/.test(text) || !/\p{L}|\d[/.]\d/u.test(text)) return null;
  const date = new Date(text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/\./g, ''));
  if (!isPlausible(date)) return null;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function isPlausible(date: Date): boolean {
  const year = date.getFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}
