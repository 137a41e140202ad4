import { longestCommon } from './longest-common.ts';
import { longestRising } from './longest-rising.ts';

/** Places of equal items in two rows; both numbers rise from match to match. */
export interface Match {
  readonly before: number;
  readonly after: number;
}

/** A stretch of each row. */
interface Stretch {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/** Stretches are compared item by item up to that many pairs. */
const MOST_PAIRS = 40_000;
/** How often a stretch is parted at items that it has only once. */
const MOST_ROUNDS = 8;

/**
 * Equal items of two rows in the same order. Items that both rows have once part them into
 * stretches (Bram Cohen's patience diff), short stretches are compared in full, and long ones
 * without such an item not at all: so time grows with the length of the rows.
 */
export function matchSequences(before: readonly number[], after: readonly number[]): Match[] {
  const matches: Match[] = [];
  const whole = { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length };
  matchStretch(before, after, whole, MOST_ROUNDS, matches);
  return matches.sort((a, b) => a.before - b.before);
}

function matchStretch(
  before: readonly number[],
  after: readonly number[],
  stretch: Stretch,
  rounds: number,
  matches: Match[],
): void {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = matchEnds(before, after, stretch, matches);
  if (beforeFrom === beforeTo || afterFrom === afterTo) return;
  const rows = [before.slice(beforeFrom, beforeTo), after.slice(afterFrom, afterTo)] as const;
  if (rows[0].length * rows[1].length <= MOST_PAIRS) {
    for (const match of longestCommon(...rows)) {
      matches.push({ before: beforeFrom + match.before, after: afterFrom + match.after });
    }
    return;
  }
  const landmarks = rounds === 0 ? [] : matchSingles(...rows);
  if (landmarks.length === 0) return;
  let [nextBefore, nextAfter] = [beforeFrom, afterFrom];
  for (const landmark of [...landmarks, { before: rows[0].length, after: rows[1].length }]) {
    const [beforeEnd, afterEnd] = [beforeFrom + landmark.before, afterFrom + landmark.after];
    const part = {
      beforeFrom: nextBefore,
      beforeTo: beforeEnd,
      afterFrom: nextAfter,
      afterTo: afterEnd,
    };
    matchStretch(before, after, part, rounds - 1, matches);
    if (beforeEnd < beforeTo) matches.push({ before: beforeEnd, after: afterEnd });
    [nextBefore, nextAfter] = [beforeEnd + 1, afterEnd + 1];
  }
}

/** Matches what both begin and end with, and returns what is left between. */
function matchEnds(
  before: readonly number[],
  after: readonly number[],
  stretch: Stretch,
  matches: Match[],
): Stretch {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = stretch;
  const isOpen = (): boolean => beforeFrom < beforeTo && afterFrom < afterTo;
  while (isOpen() && before[beforeFrom] === after[afterFrom]) {
    matches.push({ before: beforeFrom++, after: afterFrom++ });
  }
  while (isOpen() && before[beforeTo - 1] === after[afterTo - 1]) {
    matches.push({ before: --beforeTo, after: --afterTo });
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}

/** Items that both rows have exactly once, as many as are in the same order. */
function matchSingles(before: readonly number[], after: readonly number[]): Match[] {
  const [inBefore, inAfter] = [placesOfSingles(before), placesOfSingles(after)];
  const matches: Match[] = [];
  for (const [item, place] of inBefore) {
    const other = inAfter.get(item) ?? -1;
    if (place >= 0 && other >= 0) matches.push({ before: place, after: other });
  }
  matches.sort((a, b) => a.before - b.before);
  return longestRising(matches, ({ after: place }) => place);
}

/** The place of each item that is there once, and less than nothing for the others. */
function placesOfSingles(row: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [place, item] of row.entries()) places.set(item, places.has(item) ? -1 : place);
  return places;
}
