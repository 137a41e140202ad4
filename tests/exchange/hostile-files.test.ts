import fc from 'fast-check';
import { expect, test } from 'vitest';

import { outcomeOf, previewOf } from './import-shelf.ts';
import { SomeShelf } from './some-shelf.ts';

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
