/** What a spreadsheet would run as a formula or take for a command. */
const RUNS = /^[\t\r ]*[=+\-@]/;

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
  const harmless = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
