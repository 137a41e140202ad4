import { describe, expect, test } from 'vitest';

import type { Digest } from '../../lib/domain/digest.ts';
import { isSavedSearch } from '../../lib/domain/is-saved-search.ts';
import { type LibraryFilter, NO_FILTER, passesFilter } from '../../lib/domain/library-filter.ts';

const DIGEST: Digest = {
  id: 'a',
  title: 'All about the ferry',
  address: 'https://paper.example/ferry',
  site: 'paper.example',
  outlet: null,
  byline: null,
  published: '2026-11-02T10:00:00Z',
  created: 1,
  changed: 1,
  isSaved: true,
  tags: ['harbour', 'port'],
  noteTags: ['port'],
  collections: ['c1'],
  noteCount: 2,
  colours: ['yellow'],
  statuses: ['open', 'wrong'],
  openQuestions: 1,
  flagged: [],
  actors: ['person:ada moss'],
};

const SEARCH = {
  id: 's',
  created: 1,
  changed: 1,
  deleted: null,
  revision: 1,
  name: 'Ferries',
  query: 'ferry',
};

const passes = (filter: Partial<LibraryFilter>, digest: Partial<Digest> = {}) =>
  passesFilter({ ...DIGEST, ...digest }, { ...NO_FILTER, ...filter });

test('asking for nothing lets everything through', () => {
  expect(passes({})).toBe(true);
  expect(passes({}, { published: null, isSaved: false, tags: [] })).toBe(true);
});

describe('each field asks for something of its own', () => {
  const FITTING: readonly Partial<LibraryFilter>[] = [
    { sites: ['paper.example'] },
    { actors: ['person:ada moss'] },
    { tags: ['port'] },
    { collections: ['c1'] },
    { colours: ['yellow'] },
    { statuses: ['wrong'] },
    { from: '2026-11-02' },
    { to: '2026-11-02' },
    { isSaved: true },
    { hasOpenQuestions: true },
  ];
  const NOT_FITTING: readonly Partial<LibraryFilter>[] = [
    { sites: ['other.example'] },
    { actors: ['person:bo lund'] },
    { tags: ['school'] },
    { collections: ['c2'] },
    { colours: ['blue'] },
    { statuses: ['sourced'] },
    { from: '2026-11-03' },
    { to: '2026-11-01' },
    { isSaved: false },
  ];

  test.each(FITTING)('%o fits', (filter) => {
    expect(passes(filter)).toBe(true);
  });

  test.each(NOT_FITTING)('%o does not', (filter) => {
    expect(passes(filter)).toBe(false);
  });

  test('all of them can be asked together, and all must fit', () => {
    const all = FITTING.reduce((sum, filter) => ({ ...sum, ...filter }), {});
    expect(passes(all)).toBe(true);
    for (const other of NOT_FITTING) expect(passes({ ...all, ...other })).toBe(false);
  });
});

test('of one list any is enough', () => {
  expect(passes({ tags: ['school', 'port'] })).toBe(true);
});

test('what tells no day is in no span of days', () => {
  expect(passes({ from: '1900-01-01' }, { published: null })).toBe(false);
  expect(passes({ to: '2100-01-01' }, { published: null })).toBe(false);
});

test('days are those of publication, or those of keeping where these are asked for', () => {
  const kept = { created: new Date(2026, 9, 31, 23, 30).getTime() };
  expect(passes({ from: '2026-11-01' }, kept)).toBe(true);
  expect(passes({ from: '2026-11-01', dateOf: 'published' }, kept)).toBe(true);
  expect(passes({ from: '2026-11-01', dateOf: 'kept' }, kept)).toBe(false);
  expect(passes({ from: '2026-10-31', to: '2026-10-31', dateOf: 'kept' }, kept)).toBe(true);
});

test('a search that was saved before there were days of keeping is still one', () => {
  const search = { ...SEARCH, filter: { ...NO_FILTER, from: '2026-11-01' } };
  expect(isSavedSearch(search)).toBe(true);
  expect(isSavedSearch({ ...search, filter: { ...search.filter, dateOf: 'kept' } })).toBe(true);
  expect(isSavedSearch({ ...search, filter: { ...search.filter, dateOf: 'eaten' } })).toBe(false);
});

test('no open question is none', () => {
  expect(passes({ hasOpenQuestions: true }, { openQuestions: 0 })).toBe(false);
});
