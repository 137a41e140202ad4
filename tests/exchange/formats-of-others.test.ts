import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Dossier } from '../../lib/domain/dossier.ts';
import { readHypothesis } from '../../lib/exchange/hypothesis/read-hypothesis.ts';
import { writeHypothesis } from '../../lib/exchange/hypothesis/write-hypothesis.ts';
import type { IncomingFile, NotThatFormat } from '../../lib/exchange/incoming/incoming-note.ts';
import { readClipper } from '../../lib/exchange/obsidian/read-clipper.ts';
import { readAnnotations } from '../../lib/exchange/web-annotation/read-annotations.ts';
import { writeAnnotations } from '../../lib/exchange/web-annotation/write-annotations.ts';
import { someDossier } from './some-dossier.ts';

const COLLECTION = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', label: 'Notes' };

/** As the file would be read: what JSON cannot hold is gone. */
const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function notesOf(file: IncomingFile | NotThatFormat): IncomingFile['notes'] {
  if ('field' in file) throw new Error(`Not read because of ${file.field}`);
  return file.notes;
}

/** Notes on blank passages are nobody's: no program reads them back. */
const withWords = ({ notes }: Dossier) =>
  notes.filter(({ passage }) => passage.quote.trim() !== '');

test('what is written as W3C annotations comes back with all but its sentence, its place and the title', () => {
  fc.assert(
    fc.property(fc.array(someDossier, { maxLength: 3 }), (dossiers) => {
      const read = notesOf(readAnnotations(asFile(writeAnnotations(dossiers, COLLECTION))));
      const expected = dossiers.flatMap((dossier) =>
        withWords(dossier).map((note) => ({
          name: `urn:uuid:${note.id}`,
          address: dossier.article.address,
          quote: note.passage.quote,
          prefix: note.passage.prefix,
          suffix: note.passage.suffix,
          colour: note.colour,
          comment: note.comment,
          tags: [...new Set(note.tags.map((tag) => tag.trim()))],
          status: note.flag?.status ?? null,
          evidence: note.flag?.evidence ?? [],
          questions: dossier.questions.flatMap(({ noteId, text }) =>
            noteId === note.id ? [text] : [],
          ),
          created: note.created,
          changed: note.changed,
        })),
      );
      expect(read.map(({ title: _title, start: _start, ...rest }) => rest)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('what is written for Hypothesis comes back with quote, place, tags and times', () => {
  fc.assert(
    fc.property(fc.array(someDossier, { maxLength: 3 }), (dossiers) => {
      const read = notesOf(
        readHypothesis(asFile(writeHypothesis(dossiers, { now: 0, version: '1' }))),
      );
      const expected = dossiers.flatMap((dossier) =>
        withWords(dossier).map(({ id, passage, tags, created }) => ({
          name: id,
          address: dossier.article.address,
          title: dossier.article.title,
          quote: passage.quote,
          start: passage.start,
          tags: [...new Set(tags.map((tag) => tag.trim()))],
          created,
        })),
      );
      expect(
        read.map(({ name, address, title, quote, start, tags, created }) => ({
          name,
          address,
          title,
          quote,
          start,
          tags,
          created,
        })),
      ).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('positions are code points for the W3C and UTF-16 units for Hypothesis', () => {
  const [dossier] = fc.sample(
    someDossier.filter(({ notes }) =>
      notes.some(({ passage }) => passage.start > 20 && passage.quote.trim() !== ''),
    ),
    { numRuns: 1, seed: 3 },
  );
  const note = dossier!.notes.find(({ passage }) => passage.start > 20)!;
  const only = { ...dossier!, notes: [note] };
  const w3c = writeAnnotations([only], COLLECTION).first.items[0]?.target.selector[1];
  const text = dossier!.texts[0]!.article!.text;
  expect(w3c).toEqual({
    type: 'TextPositionSelector',
    start: Array.from(text.slice(0, note.passage.start)).length,
    end: Array.from(text.slice(0, note.passage.end)).length,
  });
  const [theirs] = writeHypothesis([only], { now: 0, version: '1' }).annotations;
  expect(theirs?.target[0].selector[0]).toEqual({
    type: 'TextPositionSelector',
    start: note.passage.start,
    end: note.passage.end,
  });
});

test('no half of a sign leaves in the words around a quote', () => {
  const [dossier] = fc.sample(
    someDossier.filter(({ notes }) => notes.length > 0),
    { numRuns: 1, seed: 3 },
  );
  const [note] = dossier!.notes;
  const passage = { ...note!.passage, prefix: '\ude92 said ', suffix: ' not \ud83d' };
  const cut = { ...dossier!, notes: [{ ...note!, passage }] };
  const around = { prefix: ' said ', suffix: ' not ' };
  const [theirs] = writeHypothesis([cut], { now: 0, version: '1' }).annotations;
  expect(theirs?.target[0].selector.at(-1)).toMatchObject(around);
  const [w3c] = writeAnnotations([cut], COLLECTION).first.items;
  expect(w3c?.target.selector[0]).toMatchObject(around);
});

test('replies and notes on whole pages are left out of a Hypothesis file, each with its reason', () => {
  const target = [
    {
      source: 'https://paper.example/a',
      selector: [{ type: 'TextQuoteSelector', exact: 'ferry' }],
    },
  ];
  const annotations = [
    { id: 'a', uri: 'https://paper.example/a', text: 'yes', target },
    { id: 'b', uri: 'https://paper.example/a', text: 'reply', references: ['a'], target },
    {
      id: 'c',
      uri: 'https://paper.example/a',
      text: 'on the page',
      target: [{ source: 'https://paper.example/a' }],
    },
    { id: 'd', uri: 'file:///home/me/a.pdf', text: 'mine', target },
    'not a note',
  ];
  expect(readHypothesis({ annotations })).toMatchObject({
    notes: [{ name: 'a', quote: 'ferry', comment: 'yes' }],
    leftOut: [
      { place: 2, why: 'is-reply' },
      { place: 3, why: 'no-quote' },
      { place: 4, why: 'no-address' },
      { place: 5, why: 'not-readable' },
    ],
  });
});

test('highlights of the Obsidian Web Clipper are read in its older and its newer form', () => {
  const file = [
    {
      url: 'https://paper.example/a',
      highlights: [
        {
          text: '<p>The <b>ferry</b> &amp; the crew<script>alert(1)</script></p>',
          timestamp: '2026-11-02T10:00:00.000Z',
        },
        {
          type: 'text',
          id: '1793613600000',
          xpath: '/html/body',
          content: 'No <i>boat</i>',
          notes: ['Why?'],
          color: 'purple',
        },
      ],
    },
  ];
  expect(notesOf(readClipper(file))).toMatchObject([
    { quote: 'The ferry & the crew', comment: '', created: Date.UTC(2026, 10, 2, 10) },
    { quote: 'No boat', comment: 'Why?', colour: 'pink', created: 1_793_613_600_000 },
  ]);
});

test.each([
  null,
  1,
  'x',
  [],
  {},
  { annotations: 1 },
  [{ url: 1 }],
  { type: 'AnnotationCollection' },
])('a file with %j is told apart or empty, never an error', (value) => {
  for (const read of [readHypothesis, readAnnotations, readClipper]) {
    const file = read(value);
    if ('notes' in file) expect(file.notes).toEqual([]);
  }
});

test('no value at all brings a reader down, and nothing but addresses of the web comes in', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.webUrl(), (value, url) => {
      const target = { source: url, selector: { type: 'TextQuoteSelector', exact: value } };
      for (const file of [
        readHypothesis({ annotations: [value, { uri: value, target: [value] }] }),
        readAnnotations([value, { type: 'Annotation', target, body: value }]),
        readClipper([{ url, highlights: [value, { content: value }] }]),
      ]) {
        if ('notes' in file)
          for (const { address } of file.notes) expect(address).toMatch(/^https?:/);
      }
    }),
  );
});
