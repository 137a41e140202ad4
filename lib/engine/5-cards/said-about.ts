import type { Actor, Statement } from '../../domain/analysis.ts';
import { mentionsIn, mentionsInOrder } from '../3-findings/sources/mentions-by-position.ts';

/** For each actor the ids of what others say that speaks of it, in reading order. */
export function saidAbout(
  statements: readonly Statement[],
  actors: readonly Actor[],
): ReadonlyMap<string, readonly string[]> {
  const mentions = mentionsInOrder(actors);
  const about = new Map<string, string[]>();
  for (const { id, source, spans } of statements) {
    if (source === null) continue;
    const spokenOf = spans.flatMap((span) =>
      mentionsIn(mentions, span).map(({ actor }) => actor.id),
    );
    for (const actor of new Set(spokenOf)) {
      if (actor === source.actor) continue;
      const said = about.get(actor);
      if (said === undefined) about.set(actor, [id]);
      else said.push(id);
    }
  }
  return about;
}
