import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findPassages } from '../../lib/anchoring/index.ts';
import { previewImport } from '../../lib/exchange/import/plan-import.ts';
import { MOST_BYTES } from '../../lib/exchange/import/read-import.ts';
import { writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { someDossier } from './some-dossier.ts';
import { given, previewOf, readable, unheard, written } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

const OURS = '{"format":"says-who","version":1,"made":"2026-11-23T00:00:00Z"}\n';

const outcomeOf = (content: BlobPart) =>
  previewImport(given(content), new SomeShelf().facts, unheard());

/** A file that says it has so many bytes; only its first ones may be read. */
function largeFile(begin: string, bytes: number): Blob {
  const file = given(begin);
  Object.defineProperty(file, 'size', { value: bytes });
  const notOpened = () => {
    throw new Error('It was opened.');
  };
  return Object.assign(file, { text: notOpened, arrayBuffer: notOpened, stream: notOpened });
}

describe('a file that is', () => {
  test('far too large for one piece of JSON is not even opened', async () => {
    const file = largeFile('{"annotations":[', MOST_BYTES + 1);
    const outcome = await previewImport(file, new SomeShelf().facts, unheard());
    expect(outcome).toMatchObject({ state: 'problem', kind: 'too-large' });
  });

  test('one line of 100 MB ends where no line of ours would go on', async () => {
    const part = new Uint8Array(10 * 1024 * 1024).fill(0x78);
    const file = new Blob([`${OURS}{"dossier":"`, ...Array.from({ length: 10 }, () => part)]);
    const begun = performance.now();
    const outcome = await previewImport(file, new SomeShelf().facts, unheard());
    expect(outcome).toMatchObject({ kind: 'line-too-long', line: 2 });
    // Joined anew with every piece, it took minutes.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\t\ufeff', 'empty'],
    ['packed', 'PK\u0003\u0004rest', 'packed'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'unknown'],
    ['a table', 'title,address\r\n', 'unknown'],
    ['a number', '12', 'unknown'],
    ['some other JSON', '{"a":1}', 'unknown'],
    ['a list of other JSON', '[1,2]', 'unknown'],
    ['of a kind with nothing in it', '{"annotations":{}}', 'bad-record'],
    ['ours in its name alone', '{"format":"says-who"}', 'not-ours'],
  ])('%s says so', async (_, text, kind) => {
    expect(await outcomeOf(text)).toMatchObject({ state: 'problem', kind });
  });

  test.each([
    ['packed by gzip', [0x1f, 0x8b, 8, 0, 0], 'gzip'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], 'not-text'],
    ['in UTF-16', [0xff, 0xfe, 0x7b, 0], 'not-text'],
    ['in Latin 1', [0x7b, 0x22, 0xe9, 0x22, 0x7d], 'not-text'],
  ])('%s says so', async (_, bytes, kind) => {
    expect(await outcomeOf(Uint8Array.from(bytes))).toMatchObject({ state: 'problem', kind });
  });

  test.each([
    ['broken off', '{"annotations":[', 1],
    ['broken off further down', '{"annotations":\n[\n{"uri": 1},', 3],
    ['wrong in its third line', '{"annotations":[\n{"uri":"x"},\n{uri:1}]}', 3],
    ['one long line', `{${'x'.repeat(5_000_000)}`, 1],
    ['nested deeper than anything honest', '['.repeat(3_000_000), 1],
    ['two pieces of JSON', '{"annotations":[]}\n{"annotations":[]}', 2],
  ])('%s says in which line', async (_, text, line) => {
    expect(await outcomeOf(text)).toMatchObject({ kind: 'not-json', line });
  });

  test('nested to its end, but no kind of file, says so', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const outcome = await outcomeOf(deep);
    expect(['unknown', 'not-json']).toContain('kind' in outcome && outcome.kind);
    const inside = `{"annotations":[{"uri":"https://a.example/","target":${deep}}]}`;
    expect(['plan', 'problem']).toContain((await outcomeOf(inside)).state);
  });

  test.each([
    ['broken off', OURS, 'incomplete', 1],
    ['ours with a line that is cut', `${OURS}{"dossier":{"art\n`, 'not-json', 2],
    ['ours with a number nobody has', `${OURS}{"end":{"dossiers":1e400}}`, 'bad-record', 2],
  ])('%s says so, and in which line', async (_, text, kind, line) => {
    expect(await outcomeOf(text)).toMatchObject({ kind, line });
  });
});

describe('a file of ours', () => {
  const [dossier] = fc.sample(
    readable.filter(({ notes, texts }) => notes.length > 0 && texts.length > 0),
    { numRuns: 1, seed: 7 },
  );

  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['empty lines behind it', (text: string) => `${text}\n\n`],
    ['no line break at its end', (text: string) => text.trimEnd()],
  ])('with %s comes in all the same', async (_, change) => {
    const file = change(await written('own', [dossier!]));
    expect(await outcomeOf(file)).toMatchObject({ state: 'plan', articles: [{ fate: 'added' }] });
  });

  test.each<[string, (line: string) => string, string]>([
    ['an id that is none', (line) => line.replace(/"id":"[^"]+"/, '"id":"1"'), 'article.id'],
    [
      'a day no clock shows',
      (line) => line.replace(/"created":\d+/, '"created":1e17'),
      'article.created',
    ],
    [
      'half a revision',
      (line) => line.replace(/"revision":\d+/, '"revision":0.5'),
      'article.revision',
    ],
    [
      'a position beyond all counting',
      (line) => line.replace(/"textLength":\d+/, '"textLength":1e300'),
      'notes.0.passage.textLength',
    ],
    [
      'a block behind the end of the text',
      (line) =>
        line.replace(
          '"kind":"paragraph","start":0,"end":69',
          '"kind":"paragraph","start":0,"end":690',
        ),
      'texts.0.article',
    ],
    [
      'a field of its own',
      (line) => line.replace('"isSaved":', '"isAdmin":true,"isSaved":'),
      'article.isAdmin',
    ],
    [
      'an own prototype',
      (line) => line.replace('"isSaved":', '"__proto__":{"isAdmin":true},"isSaved":'),
      'article.__proto__',
    ],
    [
      'a number for words',
      (line) => line.replace(/"comment":"(?:[^"\\]|\\.)*"/, '"comment":12'),
      'notes.0.comment',
    ],
  ])('with %s names line and field', async (_, change, field) => {
    const lines = (await written('own', [dossier!])).split('\n');
    const changed = lines.map((line, at) => (at === 2 ? change(line) : line)).join('\n');
    expect(changed).not.toBe(lines.join('\n'));
    expect(await outcomeOf(changed)).toEqual({
      state: 'problem',
      kind: 'bad-record',
      line: 3,
      field,
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('from a clock that is years ahead never writes over what is changed here', async () => {
    const ahead = Date.UTC(2099, 0, 1);
    const [first, ...rest] = dossier!.notes;
    const coming = { ...dossier!, notes: [{ ...first!, comment: 'From there', changed: ahead }] };
    const shelf = new SomeShelf();
    shelf.apply((await previewOf(await written('own', [coming]), shelf)).plan);
    const [kept] = shelf.dossiers.values();
    expect(kept?.notes[0]?.changed).toBe(shelf.now);
    const mine = { ...kept!.notes[0]!, comment: 'Mine', changed: shelf.now + 5, revision: 99 };
    shelf.dossiers.set(dossier!.article.id, { ...dossier!, notes: [mine, ...rest] });
    shelf.now += 10;
    const { plan, articles } = await previewOf(await written('own', [coming]), shelf);
    expect(plan.notes).toEqual([]);
    expect(articles[0]?.counts.newerHere).toBe(1);
  });
});

test('halves of signs, NUL and days to come do not come in from other programs', async () => {
  const note = {
    uri: 'https://paper.example/a',
    text: 'why\u0000 \ud83d?',
    tags: ['se\u0000a'],
    created: '+275000-01-01T00:00:00Z',
    updated: '9999-01-01T00:00:00Z',
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'no\udc00 ferry' }] }],
  };
  const nothing = {
    ...note,
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: '\u0000' }] }],
  };
  const shelf = new SomeShelf();
  const { plan, leftOut } = await previewOf(
    JSON.stringify({ annotations: [note, nothing] }),
    shelf,
  );
  expect(plan.notes[0]?.after).toMatchObject({
    comment: 'why \ufffd?',
    tags: ['sea'],
    passage: { quote: 'no\ufffd ferry' },
    created: shelf.now,
    changed: shelf.now,
  });
  expect(leftOut).toEqual([{ place: 2, why: 'no-quote', field: '' }]);
});

test('what is wrong with a note of another program is named by its field', async () => {
  const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'ferry' }] }];
  const annotations = [
    { uri: 12, target },
    { uri: 'https://a.example/', tags: ['a', 1], target },
    'none',
  ];
  const { leftOut } = await previewOf(JSON.stringify({ annotations }), new SomeShelf());
  expect(leftOut).toEqual([
    { place: 1, why: 'not-readable', field: 'uri' },
    { place: 2, why: 'not-readable', field: 'tags.1' },
    { place: 3, why: 'not-readable', field: '' },
  ]);
});

test('a changed record is named by its line and field', async () => {
  const [dossier] = fc.sample(someDossier, { numRuns: 1, seed: 7 });
  let file = '';
  for await (const line of writeOwnLines([dossier!], 0)) file += line;
  expect(await outcomeOf(file.replace('"revision":', '"revision":-'))).toEqual({
    state: 'problem',
    kind: 'bad-record',
    line: 2,
    field: 'article.revision',
  });
});

test('whatever stands in a file, there is an answer, and no prototype is touched', async () => {
  const evil = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'annotations',
    'target',
    'highlights',
    '@context',
    'type',
    'items',
  );
  const value = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 1, -1, '', 'Annotation', 'https://paper.example/a', '<script>', true),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc
        .array(fc.tuple(evil, tie('tree')), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  })).tree;
  await fc.assert(
    fc.asyncProperty(value, async (tree) => {
      const inner = JSON.stringify(tree);
      for (const text of [
        inner,
        `{"annotations":[${inner}]}`,
        `{"@context":1,"type":"Annotation","__proto__":${inner},"target":${inner}}`,
        `[{"url":"https://a.example/","highlights":[${inner}]}]`,
      ]) {
        expect(['plan', 'problem']).toContain((await outcomeOf(text)).state);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('scripts come in as the text they are, and no address but of the web', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const target = (source: string) => ({
    source,
    selector: { type: 'TextQuoteSelector', exact: script },
  });
  const items = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://paper.example/a',
  ].map((source, at) => ({
    id: `n${at}`,
    type: 'Annotation',
    bodyValue: script,
    target: target(source),
  }));
  const { leftOut, plan } = await previewOf(
    JSON.stringify({ '@context': 'x', type: 'AnnotationPage', items }),
    new SomeShelf(),
  );
  expect(leftOut).toEqual([1, 2, 3].map((place) => ({ place, why: 'no-address', field: '' })));
  expect(plan.notes).toMatchObject([{ after: { comment: script, passage: { quote: script } } }]);
});

describe('a passage of which no position is known', () => {
  const text = `${'Some words that stand before. '.repeat(300)}Nobody asked the crew of the ferry. ${'More words behind it all. '.repeat(300)}`;
  const passage = { start: 0, end: 16, textLength: 0 };

  test('is found by its words alone', () => {
    const [anchor] = findPassages(text, [
      { ...passage, quote: 'Nobody asked the crew', prefix: '', suffix: '' },
    ]);
    expect(text.slice(anchor?.span?.start, anchor?.span?.end)).toBe('Nobody asked the crew');
  });

  test('of two alike is the one with its words around it', () => {
    const twice = `${text}The captain said it: Nobody asked the crew, ever. ${text}`;
    const [anchor] = findPassages(twice, [
      {
        ...passage,
        quote: 'Nobody asked the crew',
        prefix: 'The captain said it: ',
        suffix: ', ever.',
      },
    ]);
    expect(anchor?.state).not.toBe('lost');
    expect(anchor?.span?.start).toBe(twice.indexOf('Nobody asked the crew, ever'));
  });
});
