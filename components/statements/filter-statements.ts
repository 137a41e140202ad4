import {
  FLAG_KINDS,
  type FlagKind,
  SOURCE_KINDS,
  type SourceKind,
  sourceKindOf,
  type Statement,
} from '../../lib/domain/analysis.ts';

/** Which statements to show; `null` lets all through. */
export interface StatementFilter {
  readonly source: SourceKind | null;
  readonly flag: FlagKind | null;
}

export const NO_FILTER: StatementFilter = { source: null, flag: null };

/** One choice of a filter and how many statements choosing it would show. */
export interface FilterChoice<Kind> {
  readonly kind: Kind;
  readonly count: number;
}

/** The statements that pass both halves of the filter, in their order. */
export function filterStatements(
  statements: readonly Statement[],
  { source, flag }: StatementFilter,
): readonly Statement[] {
  return statements.filter(
    (statement) =>
      (source === null || sourceKindOf(statement) === source) &&
      (flag === null || hasFlag(statement, flag)),
  );
}

/** The kinds of source to choose from, counted under the chosen flag; the chosen one is always there. */
export function sourceChoices(
  statements: readonly Statement[],
  { source, flag }: StatementFilter,
): FilterChoice<SourceKind>[] {
  return SOURCE_KINDS.map((kind) => ({
    kind,
    count: filterStatements(statements, { source: kind, flag }).length,
  })).filter(({ kind, count }) => count > 0 || kind === source);
}

/** The kinds of flag to choose from, counted under the chosen source; the chosen one is always there. */
export function flagChoices(
  statements: readonly Statement[],
  { source, flag }: StatementFilter,
): FilterChoice<FlagKind>[] {
  return FLAG_KINDS.map((kind) => ({
    kind,
    count: filterStatements(statements, { source, flag: kind }).length,
  })).filter(({ kind, count }) => count > 0 || kind === flag);
}

function hasFlag(statement: Statement, kind: FlagKind): boolean {
  return statement.flags.some((flag) => flag.kind === kind);
}
