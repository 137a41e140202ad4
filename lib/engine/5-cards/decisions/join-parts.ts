import type { Actor, Mention } from '../../../domain/analysis.ts';
import { byPosition, overlaps } from '../../../domain/span.ts';
import { type Part, rootOf } from './part.ts';

/** The actors that the parts make together, each where the one stood that gives its name. */
export function joinParts(parts: readonly Part[]): Actor[] {
  const rootIds = new Map(parts.map((part) => [part.actor.id, rootOf(part).actor.id]));
  const members = Map.groupBy(parts, rootOf);
  return parts
    .filter(({ into }) => into === null)
    .map((root) => {
      const others = (members.get(root) ?? []).filter((part) => part !== root);
      return joinActors([root.actor, ...others.map(({ actor }) => actor)], rootIds);
    });
}

type Joined = readonly [first: Actor, ...others: Actor[]];

function joinActors(actors: Joined, rootIds: ReadonlyMap<string, string>): Actor {
  const [first, ...others] = actors;
  const couldBe = openOf(actors, rootIds);
  if (others.length === 0) return { ...first, couldBe };
  return {
    ...first,
    titles: unlike(actors.flatMap(({ titles }) => titles)),
    mentions: inOrder(actors.flatMap(({ mentions }) => mentions)),
    couldBe,
  };
}

/** Whom the actors could still be: nobody else, once they are merged with one who is certain. */
function openOf(actors: Joined, rootIds: ReadonlyMap<string, string>): string[] {
  if (actors.some(({ couldBe }) => couldBe.length === 0)) return [];
  const open = actors.flatMap(({ couldBe }) => couldBe.flatMap((id) => rootIds.get(id) ?? []));
  return open.includes(actors[0].id) ? [] : [...new Set(open)];
}

/** Without those that differ in capitals alone from an earlier one. */
function unlike(titles: readonly string[]): string[] {
  const seen = new Set<string>();
  return titles.filter((title) => seen.size < seen.add(title.toLowerCase()).size);
}

/** In reading order, without what overlaps an earlier one. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
  }
  return kept;
}
