import { existsSync, readFileSync } from 'node:fs';

// `node tests/count-tests.ts RESULTS`: the closing line of continuous integration, from Vitest's JSON report.

interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const [path = ''] = process.argv.slice(2);
// Without a report nothing was tested, and that is a failure too.
const { testResults } = existsSync(path)
  ? (JSON.parse(readFileSync(path, 'utf8')) as Report)
  : { testResults: [{ status: 'failed', assertionResults: [] }] };
const statuses = testResults.flatMap(({ status, assertionResults }) =>
  // A file that fails before its first test has none to count.
  status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
    ? [...assertionResults.map((result) => result.status), 'failed']
    : assertionResults.map((result) => result.status),
);
const count = (...wanted: string[]): number =>
  statuses.filter((status) => wanted.includes(status)).length;

const failed = count('failed');
const skipped = statuses.length - failed - count('passed');
const line = `${count('passed')} passed, ${failed} failed`;
console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
if (failed > 0 || statuses.length === 0) process.exitCode = 1;
