import { isUnfinished } from '../../../../lib/domain/check-priority.ts';
import { type DueState, dueState } from '../../../../lib/domain/due-state.ts';
import { siteOf } from '../../../../lib/domain/site.ts';
import type { ArticleFacts, WorklistItem } from '../../../../lib/domain/worklist.ts';
import type { FilterChoice } from '../../../statements/filter-statements.ts';
import {
  DESK_PARTS,
  type DeskFacets,
  type DeskFilter,
  DUE_CHOICES,
  type DueChoice,
  STATUS_CHOICES,
} from './desk-choices.ts';

type Part = keyof DeskFacets;

const DUE_CHOICE_OF: Record<DueState, DueChoice> = {
  overdue: 'overdue',
  today: 'today',
  'this-week': 'week',
  later: 'later',
  none: 'undated',
};

/** Everything of an item that each part of the filter can be asked for. */
const FACETS: {
  readonly [One in Part]: (item: WorklistItem, today: string) => readonly DeskFacets[One][];
} = {
  status: ({ note: { flag } }) =>
    isUnfinished(flag.status) ? ['unfinished', flag.status] : [flag.status],
  assignee: ({ note: { flag } }) => [flag.assignee === '' ? 'nobody' : `=${flag.assignee}`],
  due: ({ note: { flag } }, today) => [DUE_CHOICE_OF[dueState(flag.due, today)]],
  site: ({ article }) => [`=${knownSite(article)}`],
  tag: ({ note, article }) =>
    [...new Set([...note.tags, ...article.tags])].map((tag): `=${string}` => `=${tag}`),
};

const sites = new WeakMap<ArticleFacts, string>();

/** Addresses are taken apart once: there are thousands, and every count asks. */
function knownSite(article: ArticleFacts): string {
  const site = sites.get(article) ?? siteOf(article.address) ?? '';
  sites.set(article, site);
  return site;
}

/** Whether the item passes every part of the filter, but for those left out. */
export function passesChoices(
  item: WorklistItem,
  filter: DeskFilter,
  today: string,
  without: Part | null = null,
): boolean {
  return DESK_PARTS.every((part) => {
    const chosen = filter[part];
    if (part === without || chosen === null) return true;
    return FACETS[part](item, today).some((facet) => facet === chosen);
  });
}

/** Choices that stand in this order; all others go by the alphabet. */
const ORDERS: { readonly [One in Part]?: readonly string[] } = {
  status: STATUS_CHOICES,
  due: DUE_CHOICES,
  assignee: ['nobody'],
};

/** What can be chosen in one part, counted under the other parts; what is chosen is always there. */
export function choicesFor<One extends Part>(
  part: One,
  items: readonly WorklistItem[],
  filter: DeskFilter,
  today: string,
): readonly FilterChoice<DeskFacets[One]>[] {
  const counts = new Map<DeskFacets[One], number>();
  const chosen: DeskFacets[One] | null = filter[part];
  if (chosen !== null) counts.set(chosen, 0);
  for (const item of items) {
    if (!passesChoices(item, filter, today, part)) continue;
    for (const facet of FACETS[part](item, today)) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  const order: readonly string[] = ORDERS[part] ?? [];
  const placeOf = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return Array.from(counts, ([kind, count]) => ({ kind, count })).toSorted(
    (a, b) => placeOf(a.kind) - placeOf(b.kind) || a.kind.localeCompare(b.kind),
  );
}
