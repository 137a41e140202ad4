import type { Actor, Statement } from '../../domain/analysis.ts';
import { mentionsIn, mentionsInOrder } from '../3-findings/sources/mentions-by-position.ts';
import { isUnclear } from './list-voices.ts';

/** For each actor the ids of what others say that speaks of it, in reading order; who “she” is must be known. */
export function saidAbout(
  text: string,
  statements: readonly Statement[],
  actors: readonly Actor[],
): ReadonlyMap<string, readonly string[]> {
  const mentions = mentionsInOrder(actors);
  const about = new Map<string, string[]>();
  for (const statement of statements) {
    const { id, source, spans } = statement;
    if (source === null || isUnclear(text, statement)) continue;
    const speakers = mentionsIn(mentions, source)
      .filter(({ start, end }) => start <= source.start && end >= source.end)
      .map(({ actor }) => actor.id);
    const spokenOf = spans.flatMap((span) =>
      mentionsIn(mentions, span).map(({ actor }) => actor.id),
    );
    for (const actor of new Set(spokenOf)) {
      if (actor === source.actor || speakers.includes(actor)) continue;
      const said = about.get(actor);
      if (said === undefined) about.set(actor, [id]);
      else said.push(id);
    }
  }
  return about;
}
