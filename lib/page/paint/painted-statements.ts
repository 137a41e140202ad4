import { sourceKindOf, type SourceKind, type Statement } from '../../domain/analysis.ts';

/** A statement that is painted, and how. */
export interface PaintedStatement {
  readonly statement: Statement;
  readonly kind: SourceKind;
  /** Whether it is only hinted at. */
  readonly isFaint: boolean;
}

/**
 * Below this a statement in the article's own voice is more likely small talk than something to
 * check, and painting it would bury what matters. The model calls four news sentences of five
 * checkable; this leaves the two most worth it.
 */
const WORTH_A_HINT = 0.8;
/** In a short article with nothing of that, what is likelier than not worth checking is hinted at. */
const WORTH_A_HINT_ALONE = 0.5;

/**
 * The statements to paint. Everything put down to a source is. The article's own words stand out
 * only where they are flagged as unsourced; with another flag, or as a claim worth checking, they get
 * a faint line – a paragraph may well name its source a sentence earlier, and a loud “nobody says so”
 * would be wrong.
 */
export function paintedStatements(statements: readonly Statement[]): readonly PaintedStatement[] {
  const painted = paintedFrom(statements, WORTH_A_HINT);
  return painted.length > 0 ? painted : paintedFrom(statements, WORTH_A_HINT_ALONE);
}

function paintedFrom(statements: readonly Statement[], worthAHint: number): PaintedStatement[] {
  return statements.flatMap((statement) => {
    const kind = sourceKindOf(statement);
    const isFaint = kind === 'none' && !statement.flags.some((flag) => flag.kind === 'no-source');
    const isWorthAHint = statement.flags.length > 0 || statement.checkWorthiness >= worthAHint;
    return isFaint && !isWorthAHint ? [] : [{ statement, kind, isFaint }];
  });
}
