import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, runAnalyze, writeFiles } from './run-analyze.ts';

test('bad files are named, one line each, and the others are still done', async () => {
  const files = writeFiles({
    'first.txt': 'Rain fell.',
    'broken.jsonl':
      '{"id":"one","text":"Snow fell."}\n{"id":"two"\n{"id":"three","text":"Hail fell."}\n',
    'empty.html': '<!doctype html><html><body></body></html>',
    'image.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe),
    'last.txt': 'The sun shone.',
  });
  const folder = join(files.folder, 'folder.txt');
  mkdirSync(folder);
  const missing = join(files.folder, 'missing.txt');
  const outcome = await runAnalyze([
    '--format',
    'json',
    files['first.txt'],
    files['broken.jsonl'],
    files['empty.html'],
    files['image.txt'],
    folder,
    missing,
    files['last.txt'],
  ]);
  expect(outcome.status).toBe(1);
  expect(linesOf(outcome).map(({ id }) => id)).toEqual(['first', 'one', 'three', 'last']);
  expect(outcome.errors).toEqual([
    `analyze: ${files['broken.jsonl']}:2: is not JSON`,
    `analyze: ${files['empty.html']}: is an empty page`,
    `analyze: ${files['image.txt']}: is not text in UTF-8`,
    `analyze: ${folder}: is a folder`,
    `analyze: ${missing}: is not there`,
  ]);
});

test.for([
  ['[]', 'has no "id"'],
  ['"text"', 'is not an object with "id" and "text"'],
  ['{"text":"Rain fell."}', 'has no "id"'],
  ['{"id":"a","text":5}', 'has no "text"'],
  ['{"id":"a","text":" "}', 'is empty'],
] as const)('the line %s is told what it lacks', async ([content, problem]) => {
  const files = writeFiles({ 'bad.jsonl': content });
  const outcome = await runAnalyze(['--format', 'json', files['bad.jsonl']]);
  expect(outcome).toEqual({
    status: 1,
    output: '',
    errors: [`analyze: ${files['bad.jsonl']}:1: ${problem}`],
  });
});

test('standard input without a word in it is an error', async () => {
  const outcome = await runAnalyze([], ' \n');
  expect(outcome).toEqual({ status: 1, output: '', errors: ['analyze: standard input: is empty'] });
});

test('a page in another language is not read as if it were English', async () => {
  const page = `<!doctype html><html lang="de"><head><title>Brücke gesperrt</title></head><body><article>
    <h1>Brücke gesperrt</h1>${`<p>Die alte Brücke über die Lenn ist seit Montag für Lastwagen gesperrt, wie das
    Ministerium mitteilte, und sie bleibt es, bis die Risse in den Pfeilern untersucht sind.</p>`.repeat(
      4,
    )}
    </article></body></html>`;
  const outcome = await runAnalyze(['--format', 'json'], page);
  expect(outcome).toMatchObject({ status: 1, output: '' });
  expect(outcome.errors).toEqual([
    'analyze: standard input: is in a language we do not read yet (de)',
  ]);
});

test.for([
  [['--fromat', 'json'], "Unknown option '--fromat'"],
  [['--format', 'xml'], '--format is "text" or "json", not "xml"'],
  [['--format'], "Option '--format <value>' argument missing"],
] as const)(
  'a command line that is not understood gets one clear line: %s',
  async ([args, problem]) => {
    const outcome = await runAnalyze(args);
    expect(outcome).toEqual({
      status: 2,
      output: '',
      errors: [`analyze: ${problem} (--help shows what there is)`],
    });
  },
);
