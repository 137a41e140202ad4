const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "dec", "Sept", "December"; not "decent" or "mark". */
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th)?\b`;
const YEAR = String.raw`((?:1[6-9]|2[01])\d{2})\b`;

// "Dec. 5, 2014", "Tue Dec 30 03:51:13 UTC 2014"
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\s+${NUMBER}(?:,?\s+|\s+\d{2}:\d{2}:\d{2}\s+\p{L}{1,5}\s+)${YEAR}`,
  'iu',
);
// "5th December 2014", "06 Oct 2011"
const DAY_FIRST = new RegExp(String.raw`\b${NUMBER}\s+(?:of\s+)?${MONTH},?\s+${YEAR}`, 'iu');

/** The first day that words give with its month's name and its year, in ISO 8601: no clock and no time zone is asked. */
export function dayInWords(words: string): string | null {
  const monthFirst = MONTH_FIRST.exec(words);
  const dayFirst = DAY_FIRST.exec(words);
  if (monthFirst !== null && (dayFirst === null || monthFirst.index <= dayFirst.index)) {
    const [, month = '', day, year] = monthFirst;
    return calendarDay(year, monthNumber(month), day);
  }
  const [, day, month = '', year] = dayFirst ?? [];
  return calendarDay(year, monthNumber(month), day);
}

/** 1 for "Jan" and "january"; `NaN` for what is no month. */
export function monthNumber(name: string): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? Number.NaN : at + 1;
}

type Part = string | number | undefined;

/** A day of the calendar in ISO 8601; `null` where there is no such day. */
export function calendarDay(year: Part, month: Part, day: Part): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  // The 31st of February would be one of March.
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
