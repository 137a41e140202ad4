import type { SourceKind } from '../../domain/analysis.ts';
import { byPosition, type Span } from '../../domain/span.ts';
import type { PaintedStatement } from '../paint/painted-statements.ts';

/**
 * The passage before or after a place in the text, of one kind or of any; from the last one it
 * goes on with the first. `null` where there is none.
 */
export function nextPassage(
  painted: readonly PaintedStatement[],
  from: PaintedStatement | null,
  direction: 1 | -1,
  kind: SourceKind | null,
): PaintedStatement | null {
  const ofKind = painted
    .filter((passage) => kind === null || passage.kind === kind)
    .toSorted((a, b) => byPosition(startOf(a), startOf(b)));
  if (from === null) return ofKind.at(direction === 1 ? 0 : -1) ?? null;
  const place = startOf(from);
  const isOn = (passage: PaintedStatement): boolean =>
    byPosition(startOf(passage), place) * direction > 0;
  const further = direction === 1 ? ofKind.find(isOn) : ofKind.findLast(isOn);
  return further ?? ofKind.at(direction === 1 ? 0 : -1) ?? null;
}

function startOf({ statement }: PaintedStatement): Span {
  return statement.spans[0] ?? { start: 0, end: 0 };
}
