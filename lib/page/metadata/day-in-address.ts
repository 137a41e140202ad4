import { calendarDay, monthNumber } from './day-in-words.ts';

const YEAR = String.raw`((?:19[89]|20\d)\d)`;
const DAY = String.raw`(\d{1,2})`;

/** What stands behind a day in an address, so that no longer number is cut. */
const END = String.raw`(?=[-_/.]|$)`;

const FORMS = [
  // "/2014/12/29/", "/2014-12-29-storm", "/2009/oct/14/"
  String.raw`[/-]${YEAR}[/-](\d{1,2}|[a-z]{3})[/-]${DAY}${END}`,
  // "/2010/POLITICS/08/13/"
  String.raw`/${YEAR}/[A-Z]{2,}/(\d{2})/(\d{2})${END}`,
  // "…-request-20161213-story.html"
  String.raw`[-_/]${YEAR}(\d{2})(\d{2})${END}`,
].map((form) => new RegExp(form, 'u'));

/** The day in the path of an article's address, which systems put there when they publish; `null` where there is none. */
export function dayInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  for (const form of FORMS) {
    const [, year, month = '', day] = form.exec(path) ?? [];
    const found = calendarDay(year, /\d/.test(month) ? month : monthNumber(month), day);
    if (found !== null) return found;
  }
  return null;
}
