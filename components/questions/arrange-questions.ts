import { isWorkedOn, type QuestionEntry } from './question-entries.ts';

const GROUPS = ['gap', 'asked', 'gone', 'own'] as const;

/** Where a question comes from; `gone` for one the article no longer raises. */
export type QuestionGroupKind = (typeof GROUPS)[number];

export interface QuestionGroup {
  readonly kind: QuestionGroupKind;
  readonly entries: readonly QuestionEntry[];
}

/** The questions as they are listed. */
export interface QuestionLists {
  /** What is shown, by where it comes from, without empty groups. */
  readonly groups: readonly QuestionGroup[];
  /** What the reader does not want to be asked. */
  readonly dismissed: readonly QuestionEntry[];
  /** What is kept back because of its kind. */
  readonly muted: readonly QuestionEntry[];
}

/**
 * Each question in one of the lists; what the reader has worked on is never kept back for its kind. Those
 * that stay are shown where they were, dismissed or not.
 */
export function arrangeQuestions(
  entries: readonly QuestionEntry[],
  isMuted: (entry: QuestionEntry) => boolean,
  staying: ReadonlySet<string>,
): QuestionLists {
  const placed = Map.groupBy(entries, (entry) => {
    if (staying.has(entry.key)) return 'shown';
    if (entry.work.isDismissed) return 'dismissed';
    return isMuted(entry) && !isWorkedOn(entry.work) ? 'muted' : 'shown';
  });
  return {
    groups: groupQuestions(placed.get('shown') ?? []),
    dismissed: placed.get('dismissed') ?? [],
    muted: placed.get('muted') ?? [],
  };
}

/** What of the lists is asked of the reader. */
export function askedEntries({ groups }: QuestionLists): readonly QuestionEntry[] {
  return groups.flatMap(({ entries }) => entries).filter(({ work }) => !work.isDismissed);
}

function groupQuestions(entries: readonly QuestionEntry[]): QuestionGroup[] {
  const byKind = Map.groupBy(entries, groupOf);
  return GROUPS.map((kind) => ({ kind, entries: byKind.get(kind) ?? [] })).filter(
    (group) => group.entries.length > 0,
  );
}

function groupOf({ work, span }: QuestionEntry): QuestionGroupKind {
  if (work.kind === 'reader') return 'own';
  return span === null ? 'gone' : work.kind;
}
