import { expect, test } from 'vitest';
import { linesOf, runAnalyze, writeFiles } from './run-analyze.ts';

const STORY = 'The bridge is closed, the ministry said.\n\nIt opens again in May.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><nav>Home</nav>
<article><h1>Bridge closed</h1>${`<p>The old bridge over the Lenn has been closed to lorries, the ministry of transport
said on Monday, and it will stay closed until the cracks in its pillars have been looked at.</p>`.repeat(
  4,
)}</article></body></html>`;
const line = (id: string | number, text: string): string => `${JSON.stringify({ id, text })}\n`;

test('a text file keeps its text and is called by its name without ending', async () => {
  const files = writeFiles({ 'bridge.closed.txt': STORY });
  const outcome = await runAnalyze(['--format', 'json', files['bridge.closed.txt']]);
  const [analysis, ...more] = linesOf(outcome);
  expect(outcome).toMatchObject({ status: 0, errors: [] });
  expect(more).toEqual([]);
  expect(analysis).toMatchObject({ id: 'bridge.closed', language: 'en', text: STORY });
  expect(analysis?.sentences.map(({ start, end }) => STORY.slice(start, end))).toEqual([
    'The bridge is closed, the ministry said.',
    'It opens again in May.',
  ]);
});

test('a page gives its article without what stands around it', async () => {
  const files = writeFiles({ 'bridge.html': PAGE });
  const [analysis] = linesOf(await runAnalyze(['--format=json', files['bridge.html']]));
  expect(analysis).toMatchObject({ id: 'bridge', title: 'Bridge closed' });
  expect(analysis?.text).toContain('over the Lenn');
  expect(analysis?.text).not.toContain('Home');
});

test('every line of a jsonl file is an article with its own id, in order', async () => {
  const files = writeFiles({
    'news.jsonl': `${line('b', STORY)}\n${line('a', 'Rain fell.')}${line(7, 'Snow.')}`,
  });
  const outcome = await runAnalyze(['--format', 'json', files['news.jsonl']]);
  expect(outcome).toMatchObject({ status: 0, errors: [] });
  expect(linesOf(outcome).map(({ id, text }) => [id, text])).toEqual([
    ['b', STORY],
    ['a', 'Rain fell.'],
    [7, 'Snow.'],
  ]);
});

test('line separators inside a jsonl text cut no line', async () => {
  const text = 'One\u2028two\u0085three.';
  const outcome = await runAnalyze(['--format', 'json'], `{"id":"u","text":"${text}"}\n`);
  expect(linesOf(outcome)).toMatchObject([{ id: 'u', text }]);
});

test.for([
  ['text', STORY, STORY],
  ['page', `\n  ${PAGE}`, undefined],
  ['lines', `\n${line('stdin', STORY)}`, STORY],
] as const)('standard input is told by its first characters: %s', async ([, content, text]) => {
  const outcome = await runAnalyze(['--format', 'json'], content);
  expect(outcome).toMatchObject({ status: 0, errors: [] });
  const [analysis] = linesOf(outcome);
  expect(analysis?.id).toBe('stdin');
  if (text === undefined) expect(analysis?.title).toBe('Bridge closed');
  else expect(analysis?.text).toBe(text);
});

test('a dash among the paths is standard input', async () => {
  const files = writeFiles({ 'a.txt': 'Rain fell.', 'c.txt': 'Snow fell.' });
  const outcome = await runAnalyze(
    ['--format', 'json', files['a.txt'], '-', files['c.txt']],
    STORY,
  );
  expect(linesOf(outcome).map(({ id }) => id)).toEqual(['a', 'stdin', 'c']);
});

test('Windows line ends and a byte order mark stay in the text, and disturb nothing', async () => {
  const text = '\uFEFFThe bridge is closed.\r\n\r\nIt opens in May.\r\n';
  const files = writeFiles({
    'windows.txt': text,
    'windows.jsonl': `\uFEFF${line('w', text).trim()}\r\n`,
  });
  const outcome = await runAnalyze([
    '--format',
    'json',
    files['windows.txt'],
    files['windows.jsonl'],
  ]);
  expect(outcome).toMatchObject({ status: 0, errors: [] });
  const [fromText, fromLine] = linesOf(outcome);
  expect(fromText?.text).toBe(text);
  expect(fromLine).toEqual({ ...fromText, id: 'w' });
  expect(fromText?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The bridge is closed.',
    'It opens in May.',
  ]);
});

test('positions count UTF-16 code units, however many characters stand before', async () => {
  const text =
    '🌉🚧 A family 👩‍👩‍👧 waited.\n\n“We are stuck,” said 𝔸nna Koller. 🙂 The bridge is closed.';
  const [analysis] = linesOf(await runAnalyze(['--format', 'json'], text));
  const sentences = analysis?.sentences.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(sentences.at(-1)).toMatch(/The bridge is closed\.$/);
  expect(sentences.join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a line of half a megabyte is one article like any other', async () => {
  const text = 'The bridge is closed, the ministry said. '.repeat(12_000);
  const content = `${line('short', 'Rain fell.')}${line('long', text)}${line('last', 'Snow fell.')}`;
  const outcome = await runAnalyze(['--format', 'json'], content);
  expect(linesOf(outcome).map(({ id, text: { length } }) => [id, length])).toEqual([
    ['short', 10],
    ['long', text.length],
    ['last', 10],
  ]);
}, 30_000);

test('a page in an older encoding is read by what it declares', async () => {
  const page = PAGE.replace('<head>', '<head><meta charset="iso-8859-1">').replaceAll(
    'Lenn',
    'Léñn',
  );
  const files = writeFiles({ 'latin.html': Buffer.from(page, 'latin1') });
  const [analysis] = linesOf(await runAnalyze(['--format', 'json', files['latin.html']]));
  expect(analysis?.text).toContain('over the Léñn');
});

test('a link without a host counts as a link, whether the page gives its address or not', async () => {
  const cite = (report: string): string =>
    PAGE.replace(
      '</article>',
      `<p>The ${report} says that two of the pillars have cracks.</p></article>`,
    );
  const flagsOf = async (page: string): Promise<string[]> => {
    const [analysis] = linesOf(await runAnalyze(['--format', 'json'], page));
    return analysis?.statements.flatMap(({ flags }) => flags.map(({ kind }) => kind)) ?? [];
  };
  const linked = cite('<a href="/files/report.pdf">report</a>');
  const canonical = '<link rel="canonical" href="https://news.example/bridge"></head>';
  expect(await flagsOf(cite('report'))).toContain('no-link');
  expect(await flagsOf(linked)).not.toContain('no-link');
  expect(await flagsOf(linked.replace('</head>', canonical))).not.toContain('no-link');
});
