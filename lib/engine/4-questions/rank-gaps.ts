import type { GapKind } from '../../domain/analysis.ts';
import { overlaps } from '../../domain/span.ts';
import type { Gap } from './gap.ts';

/** More than a dozen questions are homework, not help. */
const MOST_GAPS = 12;

/** What each kind weighs against the others, and how many of it are enough. */
const KINDS: Readonly<Record<GapKind, { readonly weight: number; readonly most: number }>> = {
  'nobody-named': { weight: 9, most: 1 },
  missing: { weight: 5, most: 2 },
  headline: { weight: 5, most: 1 },
  who: { weight: 3, most: 7 },
  law: { weight: 2, most: 1 },
  figure: { weight: 2, most: 3 },
  count: { weight: 2, most: 3 },
  compared: { weight: 2.5, most: 2 },
  document: { weight: 1.5, most: 3 },
  when: { weight: 0, most: 1 },
};

/** At most a dozen gaps, the weightiest first, never two on the same words. */
export function rankGaps(gaps: readonly Gap[]): Gap[] {
  const weigh = ({ kind, weight }: Gap): number => KINDS[kind].weight + weight;
  const kept: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => weigh(b) - weigh(a) || a.start - b.start)) {
    const { most } = KINDS[gap.kind];
    const isNew = !kept.some((other) => overlaps(other, gap) || other.text === gap.text);
    if (isNew && kept.filter(({ kind }) => kind === gap.kind).length < most) kept.push(gap);
    if (kept.length === MOST_GAPS) break;
  }
  return kept;
}
