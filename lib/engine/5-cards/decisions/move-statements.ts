import type { Source, Statement } from '../../../domain/analysis.ts';
import { type Part, rootOf } from './part.ts';

/** The statements put down to whom their sources are a part of now. */
export function moveStatements(
  statements: readonly Statement[],
  parts: readonly Part[],
): Statement[] {
  const byOrigin = Map.groupBy(
    parts.flatMap((part) => part.origins.map((origin) => ({ origin, part }))),
    ({ origin }) => origin,
  );
  return statements.map((statement) => {
    const { source } = statement;
    if (source === null || source.actor === null) return statement;
    const candidates = (byOrigin.get(source.actor) ?? []).map(({ part }) => part);
    const part = speakerAmong(candidates, source);
    const actor = part === null ? source.actor : rootOf(part).actor.id;
    return actor === source.actor ? statement : { ...statement, source: { ...source, actor } };
  });
}

/** Where an actor was split, the part that is mentioned in the source, or last before it. */
function speakerAmong(candidates: readonly Part[], source: Source): Part | null {
  const [only = null, ...others] = candidates;
  if (others.length === 0) return only;
  const startOf = ({ actor }: Part): number =>
    actor.mentions.findLast(({ start }) => start < source.end)?.start ?? -1;
  return candidates.reduce((best, next) => (startOf(next) > startOf(best) ? next : best));
}
