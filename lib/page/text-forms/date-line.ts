const LONGEST_DATE_LINE_CHARACTERS = 80;
/** Beside the date there may stand a place, a weekday and a time zone: "JAKARTA Tue Dec 30, 2014 9:21am IST". */
const MOST_OTHER_WORDS = 4;

const MONTH = String.raw`\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.?`;
const DATE_PARTS = new RegExp(
  [
    // "12.16.14", "2014-12-05", "5/12/2014"
    String.raw`\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b`,
    // "Dec 12, 2014", "5th December 2014", "December 2014"
    String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)?\s+)?${MONTH}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?(?=\W|$)`,
    // "9:21am", "10.30 p.m.", "9 a.m.", "17:45"
    String.raw`\b\d{1,2}(?:[:.][0-5]\d)?\s*[ap]\.?m\b\.?|\b\d{1,2}:[0-5]\d\b`,
  ].join('|'),
  'giu',
);

/** "11.52", "09.15 GMT": over the entries of a live blog. */
const BARE_TIME = /^[012]?\d[.:][0-5]\d(?:\s+\p{Lu}{2,4})?$/u;

/** Whether the line gives a date or a time and says nothing else: when a page was published or changed. */
export function isDateLine(line: string): boolean {
  if (BARE_TIME.test(line)) return true;
  if (line.length > LONGEST_DATE_LINE_CHARACTERS || !/\d/.test(line)) return false;
  const rest = line.replace(DATE_PARTS, ' ');
  return (
    rest !== line &&
    (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= MOST_OTHER_WORDS &&
    !/[.!?]["”’]?$/.test(rest.trim())
  );
}
