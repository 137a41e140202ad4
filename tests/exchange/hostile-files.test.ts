import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { findPassages } from '../../lib/anchoring/index.ts';
import { planImport } from '../../lib/exchange/import/plan-import.ts';
import { MOST_BYTES } from '../../lib/exchange/import/read-import.ts';
import { writeOwnLines } from '../../lib/exchange/own/own-lines.ts';
import { someDossier } from './some-dossier.ts';
import { SomeShelf } from './some-shelf.ts';

const outcomeOf = (text: string) =>
  planImport({ size: text.length, text: async () => text }, new SomeShelf().facts);

describe('a file that is', () => {
  test('far too large is not even opened', async () => {
    const text = vi.fn(async () => '');
    const outcome = await planImport({ size: MOST_BYTES + 1, text }, new SomeShelf().facts);
    expect(outcome).toMatchObject({ state: 'problem', kind: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  test.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\t\ufeff', 'empty'],
    ['packed', 'PK\u0003\u0004rest', 'packed'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'unknown'],
    ['a table', 'title,address\r\n', 'unknown'],
    ['a number', '12', 'unknown'],
    ['broken off', '{"annotations":[', 'not-json'],
    ['one long line', `{${'x'.repeat(5_000_000)}`, 'not-json'],
    ['nested deeper than anything honest', '['.repeat(3_000_000), 'not-json'],
    ['some other JSON', '{"a":1}', 'unknown'],
    ['a list of other JSON', '[1,2]', 'unknown'],
    ['of a kind with nothing in it', '{"annotations":{}}', 'bad-record'],
    ['ours in its name alone', '{"format":"says-who"}', 'not-ours'],
    [
      'ours and broken off',
      '{"format":"says-who","version":1,"made":"2026-11-23T00:00:00Z"}\n',
      'incomplete',
    ],
  ])('%s says so', async (_, text, kind) => {
    expect(await outcomeOf(text)).toMatchObject({ state: 'problem', kind });
  });
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
  const outcome = await outcomeOf(
    JSON.stringify({ '@context': 'x', type: 'AnnotationPage', items }),
  );
  expect(outcome).toMatchObject({
    leftOut: [1, 2, 3].map((place) => ({ place, why: 'no-address' })),
    plan: { notes: [{ after: { comment: script, passage: { quote: script } } }] },
  });
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
