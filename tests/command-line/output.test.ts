import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { linesOf, runAnalyze, writeFiles } from './run-analyze.ts';

const STORY = `The bridge over the Lenn is closed, officials said on Monday.

“Nobody is in danger,” said Maria Koller, the mayor of Ostrava. Who will pay for the repairs?`;

test('every object has the fields of the format, and no other', async () => {
  const [analysis] = linesOf(await runAnalyze(['--format', 'json'], STORY));
  expect(Object.keys(analysis ?? {})).toEqual([
    'id',
    'language',
    'title',
    'byline',
    'published',
    'text',
    'sentences',
    'statements',
    'actors',
    'questions',
  ]);
});

test('the report is what one gets without asking, and has colours only when told to', async () => {
  const plain = await runAnalyze([], STORY, { NO_COLOR: '1' });
  expect(plain.output).toContain('Who speaks');
  expect(plain.output).not.toContain('\u001B');
  const coloured = await runAnalyze(['--format', 'text'], STORY, {
    FORCE_COLOR: '1',
    NO_COLOR: '',
  });
  expect(coloured.output).toContain('\u001B[');
});

test('the report fits its width and says what was found', async () => {
  const { output } = await runAnalyze(['--format', 'text'], STORY, { NO_COLOR: '1' });
  expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(output).toContain('Maria Koller');
  expect(output).toContain('Who will pay for the repairs?');
});

test('the report tells what is known of an actor, from which list and how old that is', async () => {
  const story = 'The Pentagon said on Monday that the talks in Hungary had ended without a result.';
  const { output } = await runAnalyze([], story, { NO_COLOR: '1' });
  expect(output.replace(/\s+/g, ' ')).toMatch(
    /Pentagon .*Name for the US defense department, .* – our own list, as of November 23, 2026/,
  );
});

test('nothing in an article can steer the terminal', async () => {
  const hostile =
    'The \u001B[31mmayor\u0007 said \u202Eyes\u202C to “the \u009Bbridge”. Is it \u001B]0;owned\u0007 safe?';
  const { output } = await runAnalyze([], hostile, { NO_COLOR: '1' });
  for (const steering of ['\u001B', '\u0007', '\u009B', '\u202E']) {
    expect(output).not.toContain(steering);
  }
});

test('help is given, and no input is waited for', async () => {
  const outcome = await runAnalyze(['--help']);
  expect(outcome).toMatchObject({ status: 0, errors: [] });
  expect(outcome.output).toContain('--format json');
});

test('all of a long output arrives through a pipe', async () => {
  const content = Array.from(
    { length: 3000 },
    (_, at) => `${JSON.stringify({ id: at, text: STORY })}\n`,
  );
  const outcome = await runAnalyze(['--format', 'json'], content.join(''));
  expect(linesOf(outcome)).toHaveLength(3000);
}, 30_000);

test('ends without a word when its reader has had enough', async () => {
  const files = writeFiles({
    'many.jsonl': Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: STORY })).join(
      '\n',
    ),
  });
  const command = join(import.meta.dirname, '../../lib/command-line/analyze.ts');
  const child = spawn(process.execPath, [command, '--format', 'json', files['many.jsonl']]);
  child.stdout.once('data', () => child.stdout.destroy());
  const ended = new Promise((resolve) => void child.on('close', resolve));
  expect(await text(child.stderr)).toBe('');
  expect(await ended).toBe(0);
}, 30_000);
