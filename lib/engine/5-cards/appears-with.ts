import type { Actor } from '../../domain/analysis.ts';
import type { Companion } from '../../domain/card.ts';
import type { Span } from '../../domain/span.ts';
import { mentionsIn, mentionsInOrder } from '../3-findings/sources/mentions-by-position.ts';

const MOST_COMPANIONS = 12;
/** A list of names says little of who belongs together, and pairs grow with its square. */
const MOST_IN_SENTENCE = 8;

/** For each actor the others that sentences name with it, those most often first. */
export function appearsWith(
  sentences: readonly Span[],
  actors: readonly Actor[],
): ReadonlyMap<string, readonly Companion[]> {
  const mentions = mentionsInOrder(actors);
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    const named = [...new Set(mentionsIn(mentions, sentence).map(({ actor }) => actor.id))];
    const together = named.slice(0, MOST_IN_SENTENCE);
    for (const one of together) {
      for (const other of together) if (one !== other) count(counts, one, other);
    }
  }
  return new Map([...counts].map(([actor, others]) => [actor, mostOften(others)]));
}

function count(counts: Map<string, Map<string, number>>, one: string, other: string): void {
  let others = counts.get(one);
  if (others === undefined) counts.set(one, (others = new Map<string, number>()));
  others.set(other, (others.get(other) ?? 0) + 1);
}

/** Those named together equally often stay in reading order. */
function mostOften(others: ReadonlyMap<string, number>): Companion[] {
  return [...others]
    .map(([actor, sentences]) => ({ actor, sentences }))
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, MOST_COMPANIONS);
}
