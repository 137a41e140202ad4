import { i18n } from '#i18n';

import { DAY_MS } from '../lib/domain/day.ts';

/** The reader's own region of the language our words are in: "en-GB" beside English words. */
function readerLocale(): string {
  const wordsLanguage = i18n.t('wordsLanguage');
  return navigator.languages.find((tag) => languageOf(tag) === wordsLanguage) ?? wordsLanguage;
}

function languageOf(tag: string): string | undefined {
  return tag.split('-')[0];
}

/** "12,345" as the reader writes it. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(readerLocale()).format(number);
}

const DATE_WITHOUT_TIME = /^\d{4}-\d{2}-\d{2}$/;

/** "14 March 2026" as the reader writes it; `null` where it is no date. */
export function formatDate(isoDate: string): string | null {
  const date = new Date(isoDate);
  if (Number.isNaN(date.getTime())) return null;
  // A date without a time is read as midnight in Greenwich, which is the day before in America.
  const timeZone = DATE_WITHOUT_TIME.test(isoDate) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'long', ...timeZone }).format(date);
}

/** "3 November" as the reader writes it: with the year where it is another than now, with the time where it is today. */
export function formatDay(time: number): string {
  // Of a page that gives no time it is midnight in Greenwich, which is the day before in America.
  const isWholeDay = time % DAY_MS === 0;
  const date = isWholeDay ? sameDayHere(new Date(time)) : new Date(time);
  const now = new Date();
  if (date.toDateString() === now.toDateString()) return formatToday(isWholeDay ? null : date);
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(readerLocale(), { day: 'numeric', month: 'long', ...year }).format(
    date,
  );
}

function sameDayHere(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** "today, 14:05"; "today" without a time. */
function formatToday(date: Date | null): string {
  const today = new Intl.RelativeTimeFormat(readerLocale(), { numeric: 'auto' }).format(0, 'day');
  if (date === null) return today;
  const time = new Intl.DateTimeFormat(readerLocale(), { timeStyle: 'short' }).format(date);
  return `${today}, ${time}`;
}

/** "3 November 2026 at 14:05", shorter, as the reader writes it. */
export function formatMoment(time: number): string {
  const format = new Intl.DateTimeFormat(readerLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(time));
}

/** "one, another or a third" as the reader writes it. */
export function formatChoice(words: readonly string[]): string {
  return new Intl.ListFormat(readerLocale(), { type: 'disjunction' }).format(words);
}

/** A share between 0 and 1 as whole percent: "43%". */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(readerLocale(), { style: 'percent' }).format(share);
}

/** "4.2 MB" as the reader writes it; never nothing. */
export function formatMegabytes(bytes: number): string {
  const megabytes = Math.max(0.1, bytes / 1_000_000);
  return new Intl.NumberFormat(readerLocale(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  }).format(megabytes);
}
