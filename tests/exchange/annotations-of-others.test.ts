import { describe, expect, test } from 'vitest';

import { readForeign } from '../../lib/exchange/import/read-foreign.ts';
import type { IncomingFile } from '../../lib/exchange/incoming/incoming-note.ts';

const PAGE = 'https://paper.example/a';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A target with a quote, as most programs write it. */
const on = (exact: string, source = PAGE) => ({
  source,
  selector: { type: 'TextQuoteSelector', exact },
});

const annotation = (changes: object = {}) => ({
  type: 'Annotation',
  id: 'https://notes.example/1',
  target: on('no ferry'),
  ...changes,
});

const read = (value: unknown): IncomingFile => readForeign(JSON.stringify(value)).file;

const noteOf = (changes: object) => read({ '@context': CONTEXT, ...annotation(changes) }).notes[0];

describe('web annotations of other programs', () => {
  test.each([
    ['a single one', { '@context': CONTEXT, ...annotation() }],
    ['a list', [annotation()]],
    ['a list whose first item is something else', [{ type: 'Person' }, annotation()]],
    ['a page', { '@context': CONTEXT, type: 'AnnotationPage', items: [annotation()] }],
    [
      'a collection that holds them itself',
      { '@context': CONTEXT, type: ['AnnotationCollection'], items: [annotation()] },
    ],
    [
      'a collection of two pages',
      {
        '@context': [CONTEXT],
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [], next: { items: [annotation()] } },
      },
    ],
    ['a graph', { '@context': CONTEXT, '@graph': [{ type: 'Person' }, annotation()] }],
    ['prefixed names', { '@context': CONTEXT, ...annotation({ type: 'oa:Annotation' }) }],
  ])('are found in %s', (_, value) => {
    expect(read(value).notes).toMatchObject([{ address: PAGE, quote: 'no ferry' }]);
  });

  test('stay outside where their page is only an address, and the field is told', () => {
    const collection = { '@context': CONTEXT, type: 'AnnotationCollection', first: PAGE };
    expect(() => read(collection)).toThrow('first');
  });

  test('on several passages become a note on each', () => {
    const other = 'https://paper.example/b';
    const target = [on('no ferry'), PAGE, on('no boat', other)];
    const { notes, leftOut } = read([annotation({ target }), annotation({ target: PAGE })]);
    expect(notes).toMatchObject([
      { name: 'https://notes.example/1', address: PAGE, quote: 'no ferry' },
      { address: other, quote: 'no boat' },
    ]);
    expect(new Set(notes.map(({ name }) => name)).size).toBe(2);
    expect(leftOut).toEqual([{ place: 2, why: 'no-quote', field: '' }]);
  });

  test('with a position alone are left out for want of a quote, not of an address', () => {
    const selector = { type: 'TextPositionSelector', start: 1, end: 9 };
    const { leftOut } = read([annotation({ target: { source: PAGE, selector } })]);
    expect(leftOut).toMatchObject([{ why: 'no-quote' }]);
  });

  test('are found by a quote that refines another selector', () => {
    const refinedBy = [{ type: 'TextQuoteSelector', exact: 'no boat' }];
    const selector = [{ type: 'FragmentSelector', value: 'part-2', refinedBy }];
    expect(noteOf({ target: { source: PAGE, selector } })?.quote).toBe('no boat');
  });

  test('may write null for what is not there', () => {
    const selector = [{ type: 'TextQuoteSelector', exact: 'no ferry', prefix: null, suffix: null }];
    const target = { source: PAGE, selector, styleClass: null };
    expect(noteOf({ target, body: null, created: null })?.quote).toBe('no ferry');
  });

  test.each([
    ['a tag by the motivation of all', { motivation: 'tagging', body: { value: 'sea' } }],
    ['a tag by its own purpose', { body: { value: 'sea', purpose: 'oa:tagging' } }],
  ])('say %s', (_, changes) => {
    expect(noteOf(changes)).toMatchObject({ tags: ['sea'], comment: '' });
  });

  test.each([
    ['without any reason', { body: [{ type: 'TextualBody', value: 'Why?' }] }],
    ['in a reply', { motivation: 'replying', body: { value: 'Why?', purpose: 'replying' } }],
    ['for a reason of their own', { body: { value: 'Why?', purpose: 'editing' } }],
    [
      'as an assessment that is no status of ours',
      { body: { value: 'Why?', purpose: 'assessing' } },
    ],
    ['as words where an address belongs', { body: 'Why?' }],
    ['in bodyValue', { bodyValue: 'Why?' }],
  ])('keep what is said %s as a comment', (_, changes) => {
    expect(noteOf(changes)).toMatchObject({ comment: 'Why?', tags: [], questions: [] });
  });

  test('keep the addresses they link to, as words where there is no status', () => {
    const source = { id: 'https://dams.example/letter', label: 'the letter' };
    const linking = { type: 'SpecificResource', purpose: 'linking', source };
    expect(noteOf({ body: linking })?.comment).toBe('https://dams.example/letter the letter');
    expect(noteOf({ motivation: 'linking', body: { source: source.id } })?.comment).toBe(source.id);
    const checked = noteOf({ body: [linking, { value: 'disputed', purpose: 'assessing' }] });
    expect(checked).toMatchObject({
      comment: '',
      status: 'disputed',
      evidence: [{ address: source.id, remark: source.label }],
    });
  });
});

test('what no reader writes by hand does not come in at its full length', () => {
  const long = 'x'.repeat(100_000);
  const selector = { type: 'TextQuoteSelector', exact: 'no ferry', prefix: long, suffix: long };
  const asked = { body: { value: long, purpose: 'questioning' } };
  const { notes, leftOut } = read([
    annotation({ target: { source: PAGE, selector } }),
    annotation({ id: 'https://notes.example/2', ...asked }),
  ]);
  expect(notes[0]?.prefix.length).toBeLessThan(1_000);
  expect(notes[0]?.suffix.length).toBeLessThan(1_000);
  expect(leftOut).toMatchObject([{ place: 2, why: 'too-long', field: 'question' }]);
});

test('what the API of Hypothesis gives to a search is read like an export', () => {
  const row = {
    id: 'hyp-1',
    uri: PAGE,
    text: '',
    tags: ['sea'],
    created: '2026-11-02T10:00:00.123456+00:00',
    updated: '2026-11-02T10:00:00.123456+00:00',
    user: 'acct:ada@hypothes.is',
    user_info: { display_name: null },
    document: { title: ['Ferries'] },
    links: { html: 'https://hypothes.is/a/hyp-1' },
    target: [on('no ferry')].map(({ source, selector }) => ({ source, selector: [selector] })),
  };
  const { notes } = read({ total: 1, rows: [row, { ...row, id: 'hyp-2', references: ['hyp-1'] }] });
  expect(notes).toMatchObject([
    { name: 'hyp-1', title: 'Ferries', created: Date.UTC(2026, 10, 2, 10, 0, 0, 123) },
  ]);
});

test('one page of the Clipper that cannot be read leaves the other ones in', () => {
  const highlights = [{ text: 'no ferry', notes: null, color: null }];
  const { notes, leftOut } = read([
    { url: 1, highlights },
    { url: PAGE, highlights },
  ]);
  expect(notes).toMatchObject([{ quote: 'no ferry', comment: '' }]);
  expect(leftOut).toMatchObject([{ place: 1, why: 'not-readable', field: 'url' }]);
});
