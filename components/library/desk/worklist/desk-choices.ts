import { CHECK_STATUSES, type CheckStatus } from '../../../../lib/domain/note.ts';

export const DESK_SORTS = ['priority', 'due', 'newest', 'changed', 'status'] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** Parts of a status filter, in the order of the list. */
export const STATUS_CHOICES = ['unfinished', ...CHECK_STATUSES] as const;
export type StatusChoice = 'unfinished' | CheckStatus;

export const DUE_CHOICES = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

/** What items can be asked for. */
export interface DeskFacets {
  readonly status: StatusChoice;
  /** A name as typed, behind an equals sign. */
  readonly assignee: 'nobody' | `=${string}`;
  readonly due: DueChoice;
  /** As `siteOf` names it, behind an equals sign. */
  readonly site: `=${string}`;
  readonly tag: `=${string}`;
}

/** In the order in which they are chosen. */
export const DESK_PARTS = [
  'status',
  'assignee',
  'due',
  'site',
  'tag',
] as const satisfies (keyof DeskFacets)[];

/** Which items are shown; `null` lets all through. */
export type DeskFilter = { readonly [Part in keyof DeskFacets]: DeskFacets[Part] | null };

/** What the desk shows and how. */
export interface DeskChoices extends DeskFilter {
  readonly sort: DeskSort;
  /** Whether the statements of an article stand together. */
  readonly isGrouped: boolean;
}

export const NO_CHOICES: DeskChoices = {
  status: null,
  assignee: null,
  due: null,
  site: null,
  tag: null,
  sort: 'priority',
  isGrouped: false,
};

/** The choices that an address names; what it says wrongly is not chosen. */
export function choicesOf(parameters: string): DeskChoices {
  const given = new URLSearchParams(parameters);
  const assignee = given.get('assignee');
  return {
    status: oneOf(STATUS_CHOICES, given.get('status')),
    assignee: assignee === 'nobody' ? assignee : named(assignee),
    due: oneOf(DUE_CHOICES, given.get('due')),
    site: named(given.get('site')),
    tag: named(given.get('tag')),
    sort: oneOf(DESK_SORTS, given.get('sort')) ?? NO_CHOICES.sort,
    isGrouped: given.has('grouped'),
  };
}

/** The choices as they stand in an address; what is as usual is left out. */
export function parametersOf({ sort, isGrouped, ...parts }: DeskChoices): string {
  const given = new URLSearchParams();
  for (const [part, chosen] of Object.entries(parts)) if (chosen !== null) given.set(part, chosen);
  if (sort !== NO_CHOICES.sort) given.set('sort', sort);
  if (isGrouped) given.set('grouped', '');
  return given.toString();
}

function oneOf<Word extends string>(words: readonly Word[], given: string | null): Word | null {
  return words.find((word) => word === given) ?? null;
}

function named(given: string | null): `=${string}` | null {
  return given?.startsWith('=') === true ? `=${given.slice(1)}` : null;
}
