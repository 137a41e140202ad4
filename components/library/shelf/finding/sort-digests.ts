import type { Digest } from '../../../../lib/domain/digest.ts';
import type { Sort } from './shelf-query.ts';

/** Orders that do not depend on what was searched for. */
export type FixedSort = Exclude<Sort, 'match'>;

type Compare = (a: Digest, b: Digest) => number;

const newest: Compare = (a, b) => b.created - a.created || byId(a, b);
const titles = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** New is what was kept last: it stays in its place whatever is done to it. Of equals the newest comes first. What has no date or no title comes last. */
const COMPARE: Record<FixedSort, Compare> = {
  newest,
  oldest: (a, b) => newest(b, a),
  published: (a, b) => last(a.published, b.published) ?? newest(a, b),
  title: (a, b) =>
    Number(a.title === '') - Number(b.title === '') ||
    titles.compare(a.title, b.title) ||
    newest(a, b),
  notes: (a, b) => b.noteCount - a.noteCount || newest(a, b),
};

function byId(a: Digest, b: Digest): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Which date is the later one; `null` where that decides nothing. */
function last(a: string | null, b: string | null): number | null {
  if (a === b) return null;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? 1 : -1;
}

/** All digests in an order. */
export type Sorted = (sort: FixedSort) => readonly Digest[];

/** Sorts when an order is first wanted, and once: keys that are typed filter what is sorted. */
export function sortedOf(digests: readonly Digest[]): Sorted {
  const sorted = new Map<FixedSort, readonly Digest[]>();
  return (sort) => {
    const known = sorted.get(sort);
    if (known !== undefined) return known;
    const fresh = digests.toSorted(COMPARE[sort]);
    sorted.set(sort, fresh);
    return fresh;
  };
}
