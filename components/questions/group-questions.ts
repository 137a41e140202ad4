import type { QuestionEntry } from './question-entries.ts';

const GROUPS = ['asked', 'gap', 'gone', 'own'] as const;

/** Where a question comes from; `gone` for one the article no longer raises. */
export type QuestionGroupKind = (typeof GROUPS)[number];

export interface QuestionGroup {
  readonly kind: QuestionGroupKind;
  readonly entries: readonly QuestionEntry[];
}

/** The questions by where they come from, without empty groups. */
export function groupQuestions(entries: readonly QuestionEntry[]): QuestionGroup[] {
  const byKind = Map.groupBy(entries, groupOf);
  return GROUPS.map((kind) => ({ kind, entries: byKind.get(kind) ?? [] })).filter(
    (group) => group.entries.length > 0,
  );
}

function groupOf({ work, span }: QuestionEntry): QuestionGroupKind {
  if (work.kind === 'reader') return 'own';
  return span === null ? 'gone' : work.kind;
}
