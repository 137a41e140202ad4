import type { Analysis } from '../../domain/analysis.ts';
import type { Card } from '../../domain/card.ts';

/** A card for every actor, those who speak most first, then those mentioned most. */
export function buildCards(analysis: Analysis): Card[] {
  const saidBy = Map.groupBy(analysis.statements, (statement) => statement.source?.actor ?? null);
  return analysis.actors
    .map((actor) => ({ actor, statements: (saidBy.get(actor.id) ?? []).map(({ id }) => id) }))
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        b.actor.mentions.length - a.actor.mentions.length,
    );
}
