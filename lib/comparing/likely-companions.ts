import { aliasesOf } from '../domain/actor-aliases.ts';
import type { Actor, Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import { nameKeys } from '../domain/name-keys.ts';
import type { Naming } from '../domain/naming.ts';

/** Whoever is named less tells little of what the article is about. */
const MOST_ACTORS = 20;

/** The `nameKeys` of each of the article's leading actors: articles that tell of the same name them, too. */
export function namesToFind(
  { text }: Pick<Article, 'text'>,
  { actors, statements }: Analysis,
): readonly (readonly string[])[] {
  const speaking = new Set(statements.map(({ source }) => source?.actor));
  const rank = ({ id, mentions }: Actor) => (speaking.has(id) ? 1_000 : 0) + mentions.length;
  return actors
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, MOST_ACTORS)
    .map((actor) => nameKeys({ ...actor, aliases: aliasesOf(text, actor) }))
    .filter(({ length }) => length > 0);
}

/**
 * The articles that most probably tell of the same: those that name the same actors, rare ones counting most.
 * `namings` are those of each actor's names, `shelfSize` says how many articles there are.
 */
export function likelyCompanions(
  articleId: string,
  namings: readonly (readonly Naming[])[],
  shelfSize: number,
  most: number,
): readonly string[] {
  const weights = new Map<string, number>();
  for (const ofActor of namings) {
    for (const [id, weight] of weightsOf(ofActor, shelfSize)) {
      weights.set(id, (weights.get(id) ?? 0) + weight);
    }
  }
  weights.delete(articleId);
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

/** By whichever of its names an article calls the actor, it counts once. */
function weightsOf(namings: readonly Naming[], shelfSize: number): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { count, articleIds } of namings) {
    const weight = Math.log(1 + shelfSize / Math.max(1, count));
    for (const id of articleIds) weights.set(id, Math.max(weight, weights.get(id) ?? 0));
  }
  return weights;
}
