/** What a spreadsheet would run as a formula or take for a command; in East Asia full-width signs do, too. */
const RUNS = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/**
 * The same in the middle of a cell: where a computer parts cells by semicolons, as in much of Europe, our commas
 * and quotation marks count for nothing, and what follows a semicolon or a line break is a cell of its own.
 * Only what calls a function, a program or another file does harm there; lists with dashes stay as they are.
 * White space is looked at from its beginning alone: from each sign of it, a long stretch would take seconds.
 */
const RUNS_BEHIND = /(;\s*|(?<!\s)[^\S\t\r\n]*[\t\r\n]\s*)(?=[=+\-@＝＋－＠][^;\t\r\n]*[(|!])/gu;

/**
 * What a file of CSV begins with: the mark of UTF-8. Without it Excel takes a file that is opened by a double
 * click for one in the old code page of the computer, and every “ for three other signs.
 */
export const CSV_BEGIN = '\ufeff';

/**
 * A table as CSV (RFC 4180): cells in quotation marks where they need them, lines ended by CRLF. A cell
 * that a spreadsheet would run gets an apostrophe before it (OWASP, CSV injection).
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let csv = '';
  for (const row of rows) csv += `${row.map(writeCell).join(',')}\r\n`;
  return csv;
}

function writeCell(value: string): string {
  const words = value.toWellFormed();
  const behind = words.replace(RUNS_BEHIND, "$1'");
  const harmless = RUNS.test(behind) ? `'${behind}` : behind;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
