import { isUnfinished } from '../../../../lib/domain/check-priority.ts';
import { dueState } from '../../../../lib/domain/due-state.ts';
import { CHECK_STATUSES, type CheckStatus } from '../../../../lib/domain/note.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';

/** How far the work on these items is. */
export interface DeskProgress {
  readonly all: number;
  readonly done: number;
  /** Of those that are still to be done. */
  readonly overdue: number;
  /** In the order in which every list shows them; those without any are there too. */
  readonly statuses: readonly { readonly status: CheckStatus; readonly count: number }[];
}

export function countStatuses(items: readonly WorklistItem[], today: string): DeskProgress {
  const counts = new Map<CheckStatus, number>(CHECK_STATUSES.map((status) => [status, 0]));
  let [done, overdue] = [0, 0];
  for (const { note } of items) {
    const { status, due } = note.flag;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    if (!isUnfinished(status)) done++;
    else if (dueState(due, today) === 'overdue') overdue++;
  }
  const statuses = Array.from(counts, ([status, count]) => ({ status, count }));
  return { all: items.length, done, overdue, statuses };
}
