import { describe, expect, test } from 'vitest';

import type { Digest } from '../../lib/domain/digest.ts';
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

test('no open question is none', () => {
  expect(passes({ hasOpenQuestions: true }, { openQuestions: 0 })).toBe(false);
});
