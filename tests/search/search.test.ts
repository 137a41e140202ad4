import fc from 'fast-check';
import { expect, test } from 'vitest';

import { inOneGo } from '../../lib/domain/slices.ts';
import {
  buildSegment,
  mergeSegments,
  openIndex,
  search,
  type SearchDocument,
} from '../../lib/search/index.ts';
import { documentOf } from './search-documents.ts';

const KEPT = [
  documentOf('ferry', {
    title: ['No ferry on Monday'],
    text: ['The crew of the Harbour ferry wants higher wages.', 'The mayor said nothing.'],
    notes: ['Ask the crew’s union'],
    tags: ['strike'],
  }),
  documentOf('bridge', {
    title: ['Bridge closed until spring'],
    text: ['The ferry is the only way across, the mayor said. It costs $1,200 a day.'],
    actors: ['Ana Müller'],
  }),
  documentOf('eels', { title: ['Eels return'], text: ['Scientists counted eels in the harbour.'] }),
];

function idsOf(query: string, documents: readonly SearchDocument[] = KEPT): string[] {
  const index = openIndex([buildSegment(documents)], () => false);
  return search(index, query)?.hits.map(({ id }) => id) ?? [];
}

test('finds what has every word, in whatever field', () => {
  expect(idsOf('ferry mayor').toSorted()).toEqual(['bridge', 'ferry']);
  expect(idsOf('ferry union')).toEqual(['ferry']);
  expect(idsOf('ferry eels')).toEqual([]);
});

test('a word in the title ranks above the same word in the text', () => {
  expect(idsOf('ferry')).toEqual(['ferry', 'bridge']);
});

test('capitals, accents, possessives and the commas of numbers make no difference', () => {
  expect(idsOf('MULLER')).toEqual(['bridge']);
  expect(idsOf('1200')).toEqual(['bridge']);
  expect(idsOf('"crew union"')).toEqual(['ferry']);
});

test('a figure is found as it is, and not for another with the same digits', () => {
  const figures = ['It cost $4.9 billion.', 'Some 49 percent said no.', 'Es kostet 1.234,5 Euro.'];
  const documents = figures.map((text, at) => documentOf(String(at), { text: [text] }));
  expect(idsOf('$4.9', documents)).toEqual(['0']);
  expect(idsOf('4,9', documents)).toEqual(['0']);
  expect(idsOf('49', documents)).toEqual(['1']);
  expect(idsOf('1.234,5', documents)).toEqual(['2']);
});

test('a beginning finds longer words, and the word itself ranks above them', () => {
  expect(idsOf('scien')).toEqual(['eels']);
  const longer = documentOf('longer', { text: ['harbourmaster'] });
  const exact = documentOf('exact', { text: ['harbour'] });
  expect(idsOf('harbour', [longer, exact])).toEqual(['exact', 'longer']);
});

test('a slip finds what was meant, and says so; a word that is there is never taken for a slip', () => {
  const index = openIndex([buildSegment(KEPT)], () => false);
  expect(search(index, 'feryr')?.slips).toEqual([{ typed: 'feryr', taken: ['ferry'] }]);
  expect(search(index, 'ferry')?.slips).toEqual([]);
});

test('of what a slip may stand for only the nearest is taken, and what goes on from there', () => {
  const documents = ['president', 'presides', 'presidents', 'residents'].map((word) =>
    documentOf(word, { text: [word] }),
  );
  expect(idsOf('presidnet', documents).toSorted()).toEqual(['president', 'presidents']);
  expect(idsOf('presidnet', documents.slice(1)).toSorted()).toEqual(['presidents', 'presides']);
});

test('a phrase stands word for word, and not across two texts', () => {
  expect(idsOf('"the mayor said"').toSorted()).toEqual(['bridge', 'ferry']);
  expect(idsOf('"mayor the said"')).toEqual([]);
  expect(idsOf('"wages the mayor"')).toEqual([]);
});

test('a minus leaves out', () => {
  expect(idsOf('harbour -ferry')).toEqual(['eels']);
  expect(idsOf('mayor -"said nothing"')).toEqual(['bridge']);
});

test.each(['', '   ', '"', '-', '“”', '!?', '\u0000'])('%j asks for nothing', (query) => {
  expect(
    search(
      openIndex([buildSegment(KEPT)], () => false),
      query,
    ),
  ).toBeNull();
});

test('languages without spaces are found by their characters side by side', () => {
  const news = documentOf('zh', { text: ['市长表示渡轮停航'] });
  expect(idsOf('渡轮', [news])).toEqual(['zh']);
  expect(idsOf('轮渡', [news])).toEqual([]);
});

const WORDS = ['eel', 'eels', 'ferry', 'ferries', 'mayor', 'said', 'no', 'harbour', 'harbor'];
const someText = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((all) => all.join(' '));
const someDocument = fc.record({
  title: fc.array(someText, { maxLength: 1 }),
  text: fc.array(someText, { maxLength: 3 }),
});
const someDocuments = fc.array(someDocument, { minLength: 1, maxLength: 12 });

const numbered = (documents: readonly Partial<SearchDocument>[]): SearchDocument[] =>
  documents.map((fields, at) => documentOf(`d${at}`, fields));

test('finds exactly what reading all texts finds', () => {
  fc.assert(
    fc.property(
      someDocuments,
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS),
      (some, a, b) => {
        const documents = numbered(some);
        const texts = (document: SearchDocument): string[] => [...document.title, ...document.text];
        const phrase = documents.filter((document) =>
          texts(document).some((text) => ` ${text} `.includes(` ${a} ${b} `)),
        );
        expect(idsOf(`"${a} ${b}"`, documents).toSorted()).toEqual(
          phrase.map(({ id }) => id).toSorted(),
        );
        const hasBeginning = (document: SearchDocument, word: string): boolean =>
          texts(document).some((text) => text.split(' ').some((other) => other.startsWith(word)));
        const isThere = documents.some((document) => hasBeginning(document, a));
        fc.pre(isThere);
        const beginning = documents.filter((document) => hasBeginning(document, a));
        expect(idsOf(a, documents).toSorted()).toEqual(beginning.map(({ id }) => id).toSorted());
      },
    ),
  );
});

test('many segments answer as one, the newest copy of a document counts, and merging changes nothing', () => {
  fc.assert(
    fc.property(someDocuments, someDocuments, fc.constantFrom(...WORDS), (older, newer, word) => {
      const isGone = (id: string): boolean => id === 'd3';
      const segments = [buildSegment(numbered(older)), buildSegment(numbered(newer))];
      const merged = inOneGo(mergeSegments(segments, isGone));
      const now = [...numbered(newer), ...numbered(older).slice(newer.length)].filter(
        ({ id }) => !isGone(id),
      );
      const atOnce = openIndex([buildSegment(now)], () => false);
      const answer = search(atOnce, word)?.hits;
      expect(search(openIndex(segments, isGone), word)?.hits).toEqual(answer);
      expect(
        search(
          openIndex([merged], () => false),
          word,
        )?.hits,
      ).toEqual(answer);
    }),
  );
});

test('ten times the documents make an index of at most some ten times the size', () => {
  const many = (count: number): number => {
    const text = ['The ferry will not sail on Monday, the mayor of the harbour said.'];
    const segment = buildSegment(
      Array.from({ length: count }, (_, at) => documentOf(`d${at}`, { text })),
    );
    return segment.postings.length + segment.places.length;
  };
  expect(many(1000)).toBeLessThanOrEqual(many(100) * 11);
});
