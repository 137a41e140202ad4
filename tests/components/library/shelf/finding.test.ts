import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  catalogueOf,
  filteredArticles,
  searchedArticles,
} from '../../../../components/library/shelf/finding/find-articles.ts';
import {
  chosenOf,
  countValues,
  FACETS,
  withChosen,
} from '../../../../components/library/shelf/finding/count-values.ts';
import {
  readQuery,
  type ShelfQuery,
  sortOf,
  SORTS,
  WHOLE_SHELF,
  writeQuery,
} from '../../../../components/library/shelf/finding/shelf-query.ts';
import { findPassage } from '../../../../components/library/shelf/list/find-passage.ts';
import { rowsInSight } from '../../../../components/library/shelf/list/rows-in-sight.ts';
import { hashOf, type Route, routeOf } from '../../../../components/library/routes.ts';
import { NO_FILTER } from '../../../../lib/domain/library-filter.ts';
import { CHECK_STATUSES } from '../../../../lib/domain/note.ts';
import { NOTE_COLOURS } from '../../../../lib/domain/note-colours.ts';
import { digestOf } from './shelf-stock.ts';

const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 });
const day = fc.option(fc.constantFrom('2026-11-02', '2028-02-29'));
const someDays = fc
  .record({ from: day, to: day, isKept: fc.boolean() })
  .map(({ from, to, isKept }) => ({
    from,
    to,
    ...(isKept && (from ?? to) !== null && { dateOf: 'kept' as const }),
  }));
const someQuery: fc.Arbitrary<ShelfQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  sort: fc.option(fc.constantFrom(...SORTS)),
  filter: fc
    .record({
      sites: words,
      actors: words,
      tags: words,
      collections: words,
      colours: fc.subarray([...NOTE_COLOURS]),
      statuses: fc.subarray([...CHECK_STATUSES]),
      isSaved: fc.option(fc.boolean()),
      hasOpenQuestions: fc.boolean(),
      days: someDays,
    })
    .map(({ days, ...filter }) => ({ ...filter, ...days })),
});

describe('what the address says', () => {
  it('is what was asked for, whatever that was', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  it('may be anything: what means nothing asks for nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (parameters) => {
        expect(readQuery(writeQuery(readQuery(parameters)))).toEqual(readQuery(parameters));
      }),
    );
    expect(readQuery('colour=mauve&status=done&from=yesterday&sort=best&saved=perhaps')).toEqual(
      WHOLE_SHELF,
    );
  });

  it('leads to one article or actor, whatever their ids hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const routes: Route[] = [
          { name: 'article', id: name, parameters: 'q=x' },
          { name: 'actor', key: name, parameters: '' },
          { name: 'desk', parameters: '' },
        ];
        for (const route of routes) expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('leads to the shelf where it leads nowhere', () => {
    for (const hash of ['', '#', '#/nowhere', '#/article/', '#/article/%E0%A4%A', 'nonsense']) {
      expect(routeOf(hash).name).toBe('shelf');
    }
  });
});

describe('the order', () => {
  const catalogue = catalogueOf([
    digestOf({ id: 'a', title: 'Zebra', created: 3, published: '2026-01-01', noteCount: 1 }),
    digestOf({ id: 'b', title: '', created: 2, published: null, noteCount: 5 }),
    digestOf({ id: 'c', title: 'apple 10', created: 1, published: '2026-03-01', noteCount: 1 }),
    digestOf({ id: 'd', title: 'Apple 9', created: 4, published: '2025-01-01', noteCount: 1 }),
  ]);

  it.each([
    ['newest', 'dabc'],
    ['oldest', 'cbad'],
    ['published', 'cadb'],
    ['title', 'dcab'],
    ['notes', 'bdac'],
  ] as const)('%s', (sort, expected) => {
    const ids = searchedArticles(catalogue, null, sort).map(({ id }) => id);
    expect(ids.join('')).toBe(expected);
  });

  it('of a search is the best match, or any other the reader chose', () => {
    const answer = {
      hits: ['c', 'a'].map((id) => ({ id, score: 1 })),
      terms: new Set(''),
      slips: [],
    };
    const ids = (sort: 'match' | 'newest') =>
      searchedArticles(catalogue, answer, sort).map(({ id }) => id);
    expect(ids('match')).toEqual(['c', 'a']);
    expect(ids('newest')).toEqual(['a', 'c']);
    expect(sortOf({ ...WHOLE_SHELF, text: 'ferry' })).toBe('match');
    expect(sortOf({ ...WHOLE_SHELF, sort: 'match' })).toBe('newest');
  });

  it('leaves out what was deleted since the index was read', () => {
    const answer = { hits: [{ id: 'gone', score: 1 }], terms: new Set(''), slips: [] };
    expect(searchedArticles(catalogue, answer, 'match')).toEqual([]);
  });
});

describe('the numbers beside values', () => {
  const digests = [
    digestOf({ id: 'a', tags: ['dams', 'local'], site: 'one.example', colours: ['blue'] }),
    digestOf({ id: 'b', tags: ['dams'], site: 'two.example', openQuestions: 2 }),
    digestOf({ id: 'c', tags: ['local'], site: 'two.example', isSaved: false }),
  ];

  it('tell how many there would be, whatever else is asked for', () => {
    const someFilter = fc.record({
      tags: fc.subarray(['dams', 'local', 'never']),
      sites: fc.subarray(['one.example', 'two.example']),
      colours: fc.subarray(['blue' as const]),
      isSaved: fc.option(fc.boolean()),
      hasOpenQuestions: fc.boolean(),
    });
    fc.assert(
      fc.property(someFilter, fc.constantFrom(...FACETS), (some, facet) => {
        const filter = { ...NO_FILTER, ...some };
        const counts = countValues(digests, filter)[facet];
        for (const [value, count] of counts) {
          const only = withChosen(filter, facet, [value]);
          expect(filteredArticles(digests, only)).toHaveLength(count);
        }
      }),
    );
  });

  it('add to each other within one facet', () => {
    const { tags, sites } = countValues(digests, { ...NO_FILTER, tags: ['dams'] });
    expect([...tags]).toEqual([
      ['dams', 2],
      ['local', 2],
    ]);
    expect([...sites]).toEqual([
      ['one.example', 1],
      ['two.example', 1],
    ]);
  });

  it('know what is chosen of each facet', () => {
    const filter = { ...NO_FILTER, tags: ['dams'], isSaved: false, hasOpenQuestions: true };
    expect(FACETS.filter((facet) => chosenOf(filter, facet).length > 0)).toEqual([
      'saved',
      'questions',
      'tags',
    ]);
  });
});

describe('the rows in sight', () => {
  it('fill the window, are few, and exist', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2000, max: 2e6, noNaN: true }),
        fc.integer({ min: 100, max: 3000 }),
        fc.double({ min: 40, max: 300, noNaN: true }),
        fc.nat(20_000),
        (above, height, rowHeight, count) => {
          const { first, end } = rowsInSight(above, height, rowHeight, count);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(count);
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 14);
          for (const edge of [above, above + height - 1]) {
            const row = Math.floor(edge / rowHeight);
            if (row < 0 || row >= count) continue;
            expect(row).toBeGreaterThanOrEqual(first);
            expect(row).toBeLessThan(end);
          }
        },
      ),
    );
  });
});

describe('the passage of a search', () => {
  const note = { id: 'n', colour: 'blue', quote: '' } as const;

  it('shows where the words stand, in the text and in the notes', () => {
    const text = `${'Nothing to see here. '.repeat(40)}The ferry will not sail. ${'And so on. '.repeat(40)}`;
    const notes = [
      { ...note, comment: 'Ask the crew.' },
      { ...note, comment: 'Which ferry?' },
      { ...note, comment: 'The other ferry.' },
    ];
    const passage = findPassage({ text, notes }, new Set(['ferry']));
    const { text: piece, marks } = passage.text;
    expect(marks.map(({ start, end }) => piece.slice(start, end))).toEqual(['ferry']);
    expect(piece.length).toBeLessThan(300);
    expect(piece).toMatch(/^… .*ferry will not sail.* …$/);
    expect(passage.note?.note.comment).toBe('Which ferry?');
    expect(passage.moreNotes).toBe(1);
  });

  it('shows the beginning where only the title or a tag has the words', () => {
    const passage = findPassage({ text: 'A short text.', notes: [] }, new Set(['ferry']));
    expect(passage).toEqual({
      text: { text: 'A short text.', marks: [] },
      note: null,
      moreNotes: 0,
    });
  });
});
