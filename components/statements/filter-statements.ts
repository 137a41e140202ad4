import {
  FLAG_KINDS,
  type FlagKind,
  SOURCE_KINDS,
  type SourceKind,
  sourceKindOf,
  type Statement,
} from '../../lib/domain/analysis.ts';
import { CHECK_STATUSES, type CheckStatus } from '../../lib/domain/note.ts';

/** What the reader decided about a statement; `unflagged` where nothing. */
export type Decision = CheckStatus | 'unflagged';

/** Decisions in the order in which every list shows them. */
const DECISIONS = [...CHECK_STATUSES, 'unflagged'] as const satisfies readonly Decision[];

/** Which statements to show; `null` lets all through. */
export interface StatementFilter {
  readonly source: SourceKind | null;
  readonly flag: FlagKind | null;
  readonly decision: Decision | null;
}

export const NO_FILTER: StatementFilter = { source: null, flag: null, decision: null };

/** What the reader decided about each statement. */
export type DecisionOf = (statement: Statement) => Decision;

/** One choice of a filter and how many statements choosing it would show. */
export interface FilterChoice<Chosen> {
  readonly kind: Chosen;
  readonly count: number;
}

/** The statements that pass every part of the filter, in their order. */
export function filterStatements(
  statements: readonly Statement[],
  { source, flag, decision }: StatementFilter,
  decisionOf: DecisionOf,
): readonly Statement[] {
  return statements.filter(
    (statement) =>
      (source === null || sourceKindOf(statement) === source) &&
      (flag === null || statement.flags.some(({ kind }) => kind === flag)) &&
      (decision === null || decisionOf(statement) === decision),
  );
}

/** The kinds that each part of a filter knows. */
const KINDS = { source: SOURCE_KINDS, flag: FLAG_KINDS, decision: DECISIONS } as const;

type Kind<Part extends keyof StatementFilter> = (typeof KINDS)[Part][number];

/**
 * What can be chosen in one part of the filter, counted under the other parts; what is chosen is always
 * there.
 */
export function filterChoices<Part extends keyof StatementFilter>(
  statements: readonly Statement[],
  part: Part,
  filter: StatementFilter,
  decisionOf: DecisionOf,
): FilterChoice<Kind<Part>>[] {
  const kinds: readonly Kind<Part>[] = KINDS[part];
  return kinds
    .map((kind) => {
      const narrowed = filterStatements(statements, { ...filter, [part]: kind }, decisionOf);
      return { kind, count: narrowed.length };
    })
    .filter(({ kind, count }) => count > 0 || kind === filter[part]);
}
