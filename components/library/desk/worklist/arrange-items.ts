import { checkPriority, isUnfinished } from '../../../../lib/domain/check-priority.ts';
import { CHECK_STATUSES } from '../../../../lib/domain/note.ts';
import type { WorklistItem } from '../../../../lib/domain/worklist.ts';
import type { DeskChoices, DeskSort } from './desk-choices.ts';
import { passesChoices } from './filter-items.ts';

type Order = (a: WorklistItem, b: WorklistItem) => number;

/** Later than every day. */
const NO_DAY = '9999';

const byDone: Order = (a, b) => Number(isDone(a)) - Number(isDone(b));
const byWorth: Order = (a, b) => checkPriority(b).worth - checkPriority(a).worth;
const byDue: Order = (a, b) => compare(a.note.flag.due ?? NO_DAY, b.note.flag.due ?? NO_DAY);
const byStatus: Order = (a, b) => placeOf(a) - placeOf(b);
const byCreated: Order = (a, b) => b.note.created - a.note.created;
const byChanged: Order = (a, b) => b.note.changed - a.note.changed;
const byId: Order = (a, b) => compare(a.note.id, b.note.id);

/** What decides, one after the other; what is done is work for nobody and comes last where it is about work. */
const ORDERS: Record<DeskSort, readonly Order[]> = {
  priority: [byDone, byWorth, byDue],
  due: [byDone, byDue, byWorth],
  newest: [byCreated],
  changed: [byChanged],
  status: [byStatus, byWorth],
};

/** The items that fit the choices, in the order chosen; those of an article together where that is wanted. */
export function arrangeItems(
  items: readonly WorklistItem[],
  choices: DeskChoices,
  today: string,
): readonly WorklistItem[] {
  const orders = [...ORDERS[choices.sort], byId];
  const sorted = items
    .filter((item) => passesChoices(item, choices, today))
    .toSorted((a, b) => orders.reduce((found, order) => found || order(a, b), 0));
  if (!choices.isGrouped) return sorted;
  return [...Map.groupBy(sorted, ({ article }) => article.id).values()].flat();
}

function isDone({ note }: WorklistItem): boolean {
  return !isUnfinished(note.flag.status);
}

function placeOf({ note }: WorklistItem): number {
  return CHECK_STATUSES.indexOf(note.flag.status);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
