import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cautionFor } from '../../lib/domain/backup-caution.ts';
import {
  type BackupSeries,
  newSeries,
  nextNumber,
  pathOf,
  withFile,
} from '../../lib/domain/backup-series.ts';

const SIZE = { articles: 100, bytes: 100_000 };
const empty = newSeries(new Date(2026, 10, 3, 9, 5));

/** A series after one file more with each of these numbers of files kept. */
function after(kept: readonly number[], series: BackupSeries = empty): BackupSeries {
  return kept.reduce(
    (so, count) => withFile(so, { ...SIZE, number: nextNumber(so, count) }),
    series,
  );
}

const numbersIn = ({ files }: BackupSeries): readonly number[] => files.map(({ number }) => number);

describe('files of a series', () => {
  test('lie in a folder named after its beginning, by the second', () => {
    expect(pathOf(empty, 2)).toBe(
      'Says Who backups/since 2026-11-03 09.05.00/says-who-backup-2.jsonl.gz',
    );
    expect(newSeries(new Date(2026, 10, 3, 9, 5, 1)).since).not.toBe(empty.since);
  });

  test('never lie in the folder of the series before, however soon it comes', () => {
    expect(newSeries(new Date(2026, 10, 3, 9, 5), empty).since).toBe('2026-11-03 09.05.01');
  });

  test('are written one after the other, then in the place of the oldest', () => {
    expect(numbersIn(after([3, 3]))).toEqual([1, 2]);
    expect(numbersIn(after([3, 3, 3, 3]))).toEqual([2, 3, 1]);
    expect(numbersIn(after([3, 3, 3, 3, 3]))).toEqual([3, 1, 2]);
  });

  test('never take the place of the newest where there is another', () => {
    const someKept = fc.array(fc.constantFrom(1, 3, 7, 30), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(someKept, fc.constantFrom(3, 7, 30), (kept, now) => {
        const series = after([...kept, 3]);
        const next = nextNumber(series, now);
        expect(next).not.toBe(series.files.at(-1)?.number);
        expect(next).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('are never more than are kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3, 7, 30), fc.nat(70), (kept, count) => {
        const { files } = after(Array.from({ length: count }, () => kept));
        expect(files).toHaveLength(Math.min(kept, count));
      }),
    );
  });
});

describe('backups that are there are left alone', () => {
  const full = after([3, 3]);

  test.each([
    ['nothing is left', { articles: 0, bytes: 900 }, 'emptied'],
    ['less than half of the articles is left', { articles: 49, bytes: 90_000 }, 'smaller'],
    ['less than half of all words is left', { articles: 100, bytes: 49_000 }, 'smaller'],
  ])('where %s', (_, size, kind) => {
    expect(cautionFor(size, full)).toEqual({ kind, before: SIZE, now: size, since: full.since });
  });

  test.each([
    ['half is left', { articles: 50, bytes: 50_000 }],
    ['there is more', { articles: 200, bytes: 200_000 }],
  ])('but not where %s', (_, size) => {
    expect(cautionFor(size, full)).toBeNull();
  });

  test('where they are fuller by little steps, too', () => {
    const shrunk = withFile(full, { articles: 60, bytes: 60_000, number: 3 });
    expect(cautionFor({ articles: 40, bytes: 40_000 }, shrunk)?.before).toEqual(SIZE);
  });

  test('not where there are none', () => {
    expect(cautionFor({ articles: 1, bytes: 1 }, empty)).toBeNull();
    expect(cautionFor({ articles: 0, bytes: 1 }, null)).toBeNull();
  });
});
